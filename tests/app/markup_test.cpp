// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/markup.h"

#include "loader/bank_loader.h"
#include "question/rich_text_view.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace test {

namespace {

const app::MarkupColors kColors{u"#eeeeee"_s, u"#cccccc"_s};

/// What is on the screen, without the white space that layout adds.
QString visible(const std::string& markdown) {
    QTextDocument document;
    document.setHtml(app::toHtml(markdown, kColors));
    return document.toPlainText().remove(QRegularExpression(u"\\s"_s));
}

QString squeezed(QString text) {
    return text.remove(QRegularExpression(u"\\s"_s));
}

/// Characters that Markdown takes as marks where they stand as marks; everything else must be seen.
QString withoutMarks(QString text) {
    return text.remove(QRegularExpression(u"[\\s`*|_\\-#>:]"_s));
}

} // namespace

TEST(Markup, ShowsEveryCharacterThatIsNotMeantAsMarkup) {
    struct Row {
        const char* source;
        const char* seen;
        const char* reason;
    };
    const Row rows[] = {
        {"List<String> names", "List<String> names", "no HTML: Qt's own reading loses <String>"},
        {"price is $5 <br> next", "price is $5 <br> next", "no HTML: Qt's own reading loses all behind <br>"},
        {"a < b and c > d", "a < b and c > d", "a comparison"},
        {"AT&T &amp; &lt;x&gt;", "AT&T &amp; &lt;x&gt;", "entities are text"},
        {"<img src=\"file:///etc/passwd\">", "<img src=\"file:///etc/passwd\">", "an image tag is text"},
        {"<script>alert(1)</script>", "<script>alert(1)</script>", "a script is text"},
        {"`a < b && c`", "a < b && c", "code"},
        {"```\nif (a < b) { *p = &q; }\n```", "if (a < b) { *p = &q; }", "a code block"},
        {"snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4",
         "marks inside words and between blanks"},
        {"**bold** and *slanted*", "bold and slanted", "marks that are meant"},
        {"    four blanks in front", "four blanks in front", "indented text is no code"},
        {"![a chart](chart.png)", "a chart", "an image shows its description"},
        {"[text](https://example.org/)", "text", "a link shows its text"},
        {"| a | b |\n|---|---|\n| 1 < 2 | `x` |", "a b 1 < 2 x", "a table"},
        {"- one\n- two", "one two", "a list"},
        {"", "", "nothing"},
    };
    for (const Row& row : rows) {
        QString seen = visible(row.source);
        seen.remove(u'\u2022'); // bullets of lists
        EXPECT_EQ(seen, squeezed(QString::fromUtf8(row.seen))) << row.reason;
    }
}

TEST(Markup, LosesNoVisibleCharacterOfTheWholeBank) {
    const bank::LoadResult loaded = bank::loadBank(REHEARSAL_BANK_DIR);
    ASSERT_TRUE(loaded.bank.has_value());
    const auto check = [](const std::string& markdown, const std::string& where) {
        QString source = QString::fromStdString(markdown);
        source.remove(
            QRegularExpression(u"^ *```.*$"_s, QRegularExpression::MultilineOption)); // fences and languages
        source.remove(
            QRegularExpression(u"^ *\\d+\\. "_s, QRegularExpression::MultilineOption)); // drawn by the list
        EXPECT_EQ(withoutMarks(visible(markdown)), withoutMarks(source)) << where;
    };
    for (const exam::Question& question : loaded.bank->questions()) {
        check(question.stem, question.id.value);
        check(question.explanation, question.id.value);
        for (std::size_t entry = 0; entry < exam::entryCount(question); ++entry)
            check(exam::entryText(question, static_cast<exam::EntryIndex>(entry)), question.id.value);
    }
    for (const exam::Scenario& scenario : loaded.bank->scenarios())
        check(scenario.text, scenario.id.value);
}

TEST(Markup, GivesPlainTextForScreenReadersAndLists) {
    EXPECT_EQ(app::toPlainText("Use `PutRecord`\nfor **each** row."), u"Use PutRecord for each row."_s);
    EXPECT_EQ(app::toPlainText("One.\n\nTwo."), u"One. Two."_s);
}

TEST(Markup, DropsTheParagraphAroundAShortText) {
    EXPECT_EQ(app::toInlineHtml("Just a text", kColors), u"Just a text"_s);
    EXPECT_TRUE(app::toInlineHtml("One.\n\nTwo.", kColors).startsWith(u"<p>"_s));
}

TEST(RichTextView, LoadsNothingThatATextNames) {
    class Probe : public app::RichTextView {
    public:
        using app::RichTextView::loadResource;
    };
    Probe view;
    for (const char* address :
         {"file:///etc/passwd", "qrc:/style.qss", "http://example.org/x.png", "../x.png"})
        EXPECT_FALSE(
            view.loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(address))).isValid());
}

TEST(RichTextView, IsAsHighAsItsContent) {
    app::RichTextView view;
    view.resize(400, 10);
    view.setContent(u"<p>One line</p>"_s);
    const int low = view.height();
    view.setContent(u"<p>%1</p>"_s.arg(u"many words "_s.repeated(200)));
    EXPECT_GT(view.height(), 5 * low);
}

} // namespace test
