// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/markup.h"

#include "question/bank_images.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QUrl>

#include <md4c.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;

/// Where a piece with a view of its own stands in the HTML.
struct Cut {
    TextPiece::Kind kind;
    qsizetype begin;
    qsizetype end;
    QString code;
    QStringList pictures;
};

bool isContainer(MD_BLOCKTYPE type) {
    return type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_QUOTE;
}

/// Collects HTML and plain text while md4c walks the document.
class Writer {
public:
    explicit Writer(const MarkupColors& colors)
        : m_colors(colors) {}

    QString html;
    QString plain;
    std::vector<Cut> cuts; ///< rising

    /// Every span was ended that was begun, and no other.
    bool isBalanced() const { return !m_hasStrayEnd && m_openSpans.empty(); }

    void enterBlock(MD_BLOCKTYPE type, void* detail) {
        if (isContainer(type))
            ++m_containerDepth;
        if (type == MD_BLOCK_P || type == MD_BLOCK_TABLE || type == MD_BLOCK_CODE) {
            m_blockBegin = html.size();
            m_pictures.clear();
        }
        openBlock(type, detail);
        if (type == MD_BLOCK_CODE)
            m_codeBegin = plain.size();
    }

    void leaveBlock(MD_BLOCKTYPE type) {
        QString code = type == MD_BLOCK_CODE ? plain.mid(m_codeBegin) : QString();
        if (code.endsWith(u'\n'))
            code.chop(1);
        closeBlock(type);
        if (isContainer(type))
            --m_containerDepth;
        if (m_containerDepth == 0)
            cutOut(type, code);
    }

    void span(MD_SPANTYPE type, bool enter, void* detail) {
        if (enter) {
            m_openSpans.push_back(type);
        } else if (m_openSpans.empty() || m_openSpans.back() != type) {
            m_hasStrayEnd = true;
            return;
        } else {
            m_openSpans.pop_back();
        }
        if (type == MD_SPAN_IMG)
            enter ? enterImage() : leaveImage(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
        else if (type == MD_SPAN_A)
            enter ? enterLink() : leaveLink(*static_cast<MD_SPAN_A_DETAIL*>(detail));
        else if (m_imageDepth == 0)
            emphasis(type, enter);
    }

    void emphasis(MD_SPANTYPE type, bool enter) {
        const auto tag = [&](QLatin1String name) { return (enter ? u"<%1>"_s : u"</%1>"_s).arg(name); };
        if (type == MD_SPAN_EM)
            html += tag(QLatin1String("i"));
        else if (type == MD_SPAN_STRONG)
            html += tag(QLatin1String("b"));
        else if (type == MD_SPAN_CODE)
            html += enter ? u"<code style=\"background-color: %1\">"_s.arg(m_colors.code) : u"</code>"_s;
    }

    void text(MD_TEXTTYPE type, QStringView part) {
        switch (type) {
        case MD_TEXT_BR:
            html += m_imageDepth > 0 ? QString() : u"<br/>"_s;
            plain += u' ';
            return;
        case MD_TEXT_SOFTBR:
            html += m_imageDepth > 0 ? QString() : u" "_s;
            plain += u' ';
            return;
        case MD_TEXT_NULLCHAR:
            return;
        default:
            // Entities too: "&lt;" in a bank is meant as these four characters.
            if (m_imageDepth == 0)
                html += part.toString().toHtmlEscaped();
            plain += part;
        }
    }

private:
    void cutOut(MD_BLOCKTYPE type, const QString& code) {
        using enum TextPiece::Kind;
        if (type == MD_BLOCK_CODE)
            cuts.push_back({Code, m_blockBegin, html.size(), code, {}});
        else if (type == MD_BLOCK_TABLE)
            cuts.push_back({Table, m_blockBegin, html.size(), {}, {}});
        else if (type == MD_BLOCK_P && !m_pictures.isEmpty())
            cuts.push_back({Picture, m_blockBegin, html.size(), {}, m_pictures});
    }

    void openBlock(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
        case MD_BLOCK_P:
            html += m_cellDepth > 0 ? QString() : u"<p>"_s;
            break;
        case MD_BLOCK_H:
            html += u"<p><b>"_s;
            break;
        case MD_BLOCK_UL:
            html += u"<ul>"_s;
            break;
        case MD_BLOCK_OL:
            html += u"<ol start=\"%1\">"_s.arg(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
            break;
        case MD_BLOCK_LI:
            html += u"<li>"_s;
            break;
        case MD_BLOCK_QUOTE:
            html += u"<blockquote>"_s;
            break;
        case MD_BLOCK_HR:
            html += u"<hr/>"_s;
            break;
        case MD_BLOCK_CODE:
            addInfo(attribute(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->info));
            // A table, because Qt's rich text paints no padding around <pre>.
            html +=
                u"<table width=\"100%\" cellpadding=\"8\" cellspacing=\"0\" bgcolor=\"%1\" style=\"margin-top: 2px; margin-bottom: 12px\"><tr><td><pre>"_s
                    .arg(m_colors.code);
            break;
        case MD_BLOCK_TABLE:
            html +=
                u"<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\" style=\"border-collapse: collapse; "
                "border-style: solid; border-color: %1; margin-top: 2px; margin-bottom: 12px\">"_s.arg(
                    m_colors.border);
            break;
        case MD_BLOCK_TR:
            html += u"<tr>"_s;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            enterCell(type, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align);
            break;
        default:
            break;
        }
    }

    void closeBlock(MD_BLOCKTYPE type) {
        static const std::pair<MD_BLOCKTYPE, QString> endings[] = {
            {MD_BLOCK_P, u"</p>"_s},
            {MD_BLOCK_H, u"</b></p>"_s},
            {MD_BLOCK_UL, u"</ul>"_s},
            {MD_BLOCK_OL, u"</ol>"_s},
            {MD_BLOCK_LI, u"</li>"_s},
            {MD_BLOCK_QUOTE, u"</blockquote>"_s},
            {MD_BLOCK_TR, u"</tr>"_s},
            {MD_BLOCK_TABLE, u"</table>"_s},
            {MD_BLOCK_TH, u"</th>"_s},
            {MD_BLOCK_TD, u"</td>"_s},
            {MD_BLOCK_CODE, u"</pre></td></tr></table>"_s},
        };
        if (type == MD_BLOCK_CODE && html.endsWith(u'\n'))
            html.chop(1);
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
            --m_cellDepth;
        for (const auto& [ended, ending] : endings)
            if (ended == type && (type != MD_BLOCK_P || m_cellDepth == 0))
                html += ending;
        plain += u' ';
    }

    static QString attribute(const MD_ATTRIBUTE& value) {
        return QString::fromUtf8(value.text, static_cast<qsizetype>(value.size));
    }

    void addBoth(const QString& text) {
        html += text.toHtmlEscaped();
        plain += text;
    }

    /// The language of a code block goes without saying; more than one word behind the fence is text.
    void addInfo(const QString& info) {
        if (!info.contains(u' '))
            return;
        html += u"<p>"_s;
        addBoth(info);
        html += u"</p>"_s;
        plain += u' ';
    }

    void enterImage() {
        if (m_imageDepth++ == 0)
            m_altBegin = plain.size();
    }

    void leaveImage(const MD_SPAN_IMG_DETAIL& detail) {
        if (--m_imageDepth > 0)
            return;
        const QString alt = plain.mid(m_altBegin).simplified();
        const QString name = attribute(detail.src);
        const QString title = attribute(detail.title);
        const BankImage image = findBankImage(name);
        if (!image.path.isEmpty()) {
            html += u"<img src=\"%1\"/>"_s.arg(name.toHtmlEscaped());
            m_pictures += name;
            plain += u' ' + name + u' ' + title;
            return;
        }
        html += alt.toHtmlEscaped();
        addBoth(u" [%1%2: %3]"_s.arg(name, title.isEmpty() ? QString() : u' ' + title, image.refusal));
    }

    void enterLink() { m_linkBegin = plain.size(); }

    void leaveLink(const MD_SPAN_A_DETAIL& detail) {
        const QString address = attribute(detail.href);
        const QString title = attribute(detail.title);
        const QString shown = plain.mid(m_linkBegin);
        if (m_imageDepth == 0 && (shown != address || !title.isEmpty()))
            addBoth(u" (%1%2)"_s.arg(address, title.isEmpty() ? QString() : u' ' + title));
    }

    void enterCell(MD_BLOCKTYPE type, MD_ALIGN align) {
        const QString name = type == MD_BLOCK_TH ? u"th"_s : u"td"_s;
        const QString side = align == MD_ALIGN_RIGHT    ? u"right"_s
                             : align == MD_ALIGN_CENTER ? u"center"_s
                                                        : u"left"_s;
        html += u"<%1 align=\"%2\">"_s.arg(name, side);
        ++m_cellDepth;
    }

    const MarkupColors& m_colors;
    std::vector<MD_SPANTYPE> m_openSpans; ///< the inmost last
    bool m_hasStrayEnd = false;
    int m_cellDepth = 0;
    int m_containerDepth = 0;
    qsizetype m_blockBegin = 0; ///< of the paragraph, table or code block
    qsizetype m_codeBegin = 0;
    QStringList m_pictures; ///< of the paragraph
    int m_imageDepth = 0;   ///< inside the description of a picture
    qsizetype m_altBegin = 0;
    qsizetype m_linkBegin = 0;
};

Writer& writer(void* userData) {
    return *static_cast<Writer*>(userData);
}

/// Marks that Markdown takes away, and digits and dots in front of list entries, which the list draws.
bool isMark(QChar character) {
    return character.isSpace() || QStringView(u"`*_|-+#>:=~\\[]()!.\"'").contains(character);
}

bool isListNumber(QStringView line, qsizetype place) {
    const QStringView before = line.left(place);
    const auto isFront = [](QChar it) {
        return it.isDigit() || it.isSpace() || QStringView(u">-+*.)").contains(it);
    };
    return line[place].isDigit() && std::all_of(before.begin(), before.end(), isFront);
}

/// The characters of the source that a reader has to find on the screen, in their order.
QString contentOf(const QString& source) {
    QString content;
    for (const QStringView line : QStringView(source).split(u'\n'))
        for (qsizetype place = 0; place < line.size(); ++place)
            if (!isMark(line[place]) && !isListNumber(line, place))
                content += line[place];
    return content;
}

/// Every character of `content` stands in `shown`, in the same order.
bool isShownIn(const QString& content, const QString& shown) {
    qsizetype place = 0;
    for (const QChar character : shown)
        if (place < content.size() && content[place] == character)
            ++place;
    return place == content.size();
}

/// The name of a language behind a fence is not shown.
QString withoutLanguages(const QString& source) {
    QString rest;
    for (const QStringView line : QStringView(source).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        const bool isFence = trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~");
        rest += isFence && !trimmed.contains(u' ') ? QStringView() : line;
        rest += u'\n';
    }
    return rest;
}

Writer parsed(const std::string& markdown, const MarkupColors& colors) {
    Writer result(colors);
    MD_PARSER parser{};
    parser.flags = kFlags;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* userData) {
        writer(userData).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* userData) {
        writer(userData).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* userData) {
        writer(userData).span(type, true, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void* detail, void* userData) {
        writer(userData).span(type, false, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userData) {
        writer(userData).text(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
        return 0;
    };
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &result);
    return result;
}

/// The text as it was written, for what md4c would not show whole: it swallows definitions of links, and in
/// `[](![)]()` (md4c 0.4.8) it ends a picture that it has not begun.
Writer literal(const QString& source, const MarkupColors& colors) {
    Writer result(colors);
    result.html = u"<p>"_s + source.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</p>"_s;
    result.plain = source;
    return result;
}

Writer walk(const std::string& markdown, const MarkupColors& colors) {
    Writer result = parsed(markdown, colors);
    const QString source = QString::fromStdString(markdown);
    const bool isWhole = result.isBalanced() && isShownIn(contentOf(withoutLanguages(source)), result.plain);
    return isWhole ? result : literal(source, colors);
}

} // namespace

MarkupColors currentMarkupColors() {
    return {currentTheme().code.name(), currentTheme().border.name()};
}

QString toHtml(const std::string& markdown, const MarkupColors& colors) {
    return walk(markdown, colors).html;
}

std::vector<TextPiece> toPieces(const std::string& markdown, const MarkupColors& colors) {
    Writer written = walk(markdown, colors);
    std::vector<TextPiece> pieces;
    qsizetype place = 0;
    const auto addProseTo = [&](qsizetype end) {
        if (end > place)
            pieces.push_back({TextPiece::Kind::Prose, written.html.mid(place, end - place), {}, {}});
    };
    for (Cut& cut : written.cuts) {
        addProseTo(cut.begin);
        pieces.push_back({cut.kind, written.html.mid(cut.begin, cut.end - cut.begin), std::move(cut.code),
                          std::move(cut.pictures)});
        place = cut.end;
    }
    addProseTo(written.html.size());
    return pieces;
}

QString toInlineHtml(const std::string& markdown, const MarkupColors& colors) {
    QString html = toHtml(markdown, colors);
    if (html.startsWith("<p>"_L1) && html.endsWith("</p>"_L1) && html.count("<p>"_L1) == 1)
        html = html.mid(3, html.size() - 7);
    return html;
}

QString toPlainText(const std::string& markdown) {
    return walk(markdown, {}).plain.simplified();
}

} // namespace app
