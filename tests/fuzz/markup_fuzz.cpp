// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text that the limits accept, on its way to the screen: no letter of it may be lost, and nothing of it
// may become markup of its own.
#include "loader/text_limits.h"
#include "loader/utf8.h"
#include "question/markup.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QTextDocument>

#include <cstdint>
#include <cstdlib>

namespace app {

/// Colours do not matter here, and the real ones would need a window.
const Theme& currentTheme() {
    static const Theme theme;
    return theme;
}

} // namespace app

namespace {

bool isText(std::string_view bytes) {
    for (std::size_t offset = 0; offset < bytes.size();) {
        const bank::Utf8Character character = bank::utf8At(bytes, offset);
        if (character.byteCount == 0 || bank::forbidden(character.code))
            return false;
        offset += character.byteCount;
    }
    return true;
}

/// Letters and the signs of HTML, each of which a reader has to find. The names of languages behind fences
/// are no text, so texts with fences are not compared.
QString letters(const QString& text) {
    QString kept;
    for (const QChar character : text)
        if (character.isLetter() || QStringView(u"<&").contains(character))
            kept += character;
    return kept;
}

} // namespace

/// Fonts need the application.
extern "C" int LLVMFuzzerInitialize(int* argumentCount, char*** arguments) {
    static const QGuiApplication application(*argumentCount, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (!isText(text) || !bank::exceededLimit(text).empty())
        return 0;
    QTextDocument document;
    document.setHtml(app::toHtml(text, {}));
    app::toInlineHtml(text, {});
    const QString source = QString::fromStdString(text);
    if (source.contains(u"```") || source.contains(u"~~~"))
        return 0;
    const QString wanted = letters(source);
    qsizetype place = 0;
    for (const QChar character : letters(document.toPlainText()))
        if (place < wanted.size() && wanted[place] == character)
            ++place;
    if (place != wanted.size())
        std::abort();
    return 0;
}
