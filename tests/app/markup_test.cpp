// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/markup.h"

#include "dialogs/picture_dialog.h"
#include "loader/bank_loader.h"
#include "question/bank_images.h"
#include "question/rich_text_view.h"
#include "question/shaped_html.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <iterator>
#include <random>

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
        {"[text](https://example.org/ \"why\")", "text (https://example.org/ why)",
         "a link shows its text and where it would lead"},
        {"<https://example.org/>", "<https://example.org/>", "brackets around an address are not taken away"},
        {"[1]: see the note below", "[1]: see the note below", "no definition of a link is swallowed"},
        {"| a |\n|---|\n| 1 | two too many |", "| a | |---| | 1 | two too many |", "nor a cell too many"},
        {"``` not a language\ncode\n```", "not a language code", "nor words behind a fence"},
        {"![a `chart`](../up.png)", "a chart [../up.png: the file is not in the folder of the bank]",
         "a picture that is not shown says so"},
        {"| a | b |\n|---|---|\n| 1 < 2 | `x` |", "a b 1 < 2 x", "a table"},
        {"- one\n- two", "one two", "a list"},
        {"[](![)]()g", "[](![)]()g", "md4c ends a picture here that it has not begun"},
        {"**[](![)** word]() *more*", "**[](![)** word]() *more*", "the same between other marks"},
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

/// Made of pieces that Markdown and HTML have opinions about, always the same ones.
TEST(Markup, LosesNoVisibleCharacterOfTextsMadeByChance) {
    constexpr const char* kPieces[] = {"word",
                                       "List<String>",
                                       "a < b and c > d",
                                       "AT&T",
                                       "&lt;",
                                       "&amp;",
                                       "<br>",
                                       "<b>",
                                       "</b>",
                                       "<!-- x -->",
                                       "*",
                                       "**",
                                       "_",
                                       "__",
                                       "snake_case",
                                       "`",
                                       "``",
                                       "`x < y`",
                                       "\n",
                                       "\n\n",
                                       "\n- ",
                                       "\n1. ",
                                       "\n2) ",
                                       "\n# ",
                                       "\n> ",
                                       "\n    ",
                                       "\n```\n",
                                       "\n``` x y\n",
                                       "\n~~~\n",
                                       "| a | b |\n|---|---|\n| c | d | e |",
                                       "|",
                                       "\n---\n",
                                       "\n===\n",
                                       "[t](https://x.y \"z\")",
                                       "[a]: /b 'c'",
                                       "[a]",
                                       "![p](q.png)",
                                       "![",
                                       "](",
                                       "[",
                                       "]",
                                       "\\",
                                       "\\*",
                                       "<x@y.z>",
                                       "<https://q.r>",
                                       " ",
                                       " ",
                                       " ",
                                       "7",
                                       "10 %",
                                       "\u00e9",
                                       "\u8336",
                                       "\U0001F375",
                                       "\"",
                                       "'",
                                       "(",
                                       ")",
                                       "  \n",
                                       "<?php",
                                       "<![CDATA[",
                                       "<script>",
                                       "$x$",
                                       "~~s~~",
                                       "www.x.y",
                                       "http://x.y"};
    std::mt19937 chance(20261128);
    const auto letters = [](const QString& text) {
        QString kept;
        for (const QChar character : text)
            if (character.isLetter() || character.isSurrogate() || QStringView(u"<&%$@").contains(character))
                kept += character;
        return kept;
    };
    for (int round = 0; round < 5000; ++round) {
        std::string source;
        for (std::size_t pieces = 1 + chance() % 12; pieces > 0; --pieces)
            source += kPieces[chance() % std::size(kPieces)];
        const QString wanted = letters(QString::fromStdString(source));
        const QString seen = letters(visible(source));
        qsizetype place = 0;
        for (const QChar character : seen)
            if (place < wanted.size() && wanted[place] == character)
                ++place;
        ASSERT_EQ(place, wanted.size()) << source << "\n-> " << visible(source).toStdString();
    }
}

TEST(ShapedHtml, IsLaidOutLikeAnyOther) {
    const QString html = app::toHtml("One `two` **three**\n\n- four\n\n|a|b|\n|---|---|\n|c|d|\n", kColors);
    QTextDocument plain;
    QTextDocument shaped;
    for (QTextDocument* document : {&plain, &shaped})
        document->setTextWidth(120);
    plain.setHtml(html);
    app::setShapedHtml(shaped, u"<p>What was there before</p>"_s);
    app::setShapedHtml(shaped, html);
    EXPECT_EQ(shaped.toHtml(), plain.toHtml());
    EXPECT_EQ(shaped.size(), plain.size());
}

TEST(Markup, DrawsAllLinesOfATableInOneColour) {
    QTextDocument document;
    document.setHtml(app::toHtml("|a|b|\n|---|---|\n|c|d|\n", kColors));
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    ASSERT_EQ(frames.size(), 1);
    const QTextFrameFormat table = frames.first()->frameFormat();
    EXPECT_EQ(table.borderStyle(), QTextFrameFormat::BorderStyle_Solid)
        << "the normal one has light and shade";
    EXPECT_EQ(table.borderBrush().color(), QColor(kColors.border));
}

TEST(Markup, GivesPlainTextForScreenReadersAndLists) {
    EXPECT_EQ(app::toPlainText("Use `PutRecord`\nfor **each** row."), u"Use PutRecord for each row."_s);
    EXPECT_EQ(app::toPlainText("One.\n\nTwo."), u"One. Two."_s);
}

TEST(Markup, DropsTheParagraphAroundAShortText) {
    EXPECT_EQ(app::toInlineHtml("Just a text", kColors), u"Just a text"_s);
    EXPECT_TRUE(app::toInlineHtml("One.\n\nTwo.", kColors).startsWith(u"<p>"_s));
}

namespace {

class Probe : public app::RichTextView {
public:
    using app::RichTextView::loadResource;

    bool shows(const QString& name) {
        return !loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().isNull();
    }
};

/// A bank's folder with a picture, beside one that is none of its business.
class BankPictures : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"bank/pictures"_s));
        picture().save(m_folder.filePath(u"secret.png"_s));
        picture().save(m_folder.filePath(u"bank/pictures/chart.png"_s));
        app::setImageFolder(m_folder.filePath(u"bank"_s));
    }
    void TearDown() override { app::setImageFolder({}); }

    static QImage picture() {
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    }

    QString inBank(const char* name) const { return m_folder.filePath(u"bank/"_s + QLatin1String(name)); }

    QTemporaryDir m_folder;
    Probe m_view;
};

} // namespace

TEST_F(BankPictures, AreShownFromTheFolderOfTheBank) {
    EXPECT_TRUE(m_view.shows(u"pictures/chart.png"_s));
    EXPECT_TRUE(m_view.shows(u"pictures/../pictures/chart.png"_s)) << "inside, whatever the way";
    EXPECT_EQ(visible("![a chart](pictures/chart.png)"), u"\ufffc"_s) << "Qt's sign for a picture";
}

TEST(FittedTo, KeepsAsManyPixelsAsTheScreenShows) {
    struct Case {
        double pixelRatio;
        int pixels;
        const char* why;
    };
    const QImage image(1000, 500, QImage::Format_RGB32);
    for (const auto& [pixelRatio, pixels, why] :
         {Case{1.0, 400, "one for each of the view's"}, Case{1.5, 600, "a sharp picture on a dense screen"},
          Case{4.0, 1000, "there are no more"}}) {
        const QImage fitted = app::fittedTo(image, 400, pixelRatio);
        EXPECT_EQ(fitted.width(), pixels) << why;
        EXPECT_EQ(fitted.deviceIndependentSize(), QSizeF(400, 200)) << why;
    }
    EXPECT_EQ(app::fittedTo(image, 1000, 2.0).size(), image.size()) << "never made larger";
}

TEST_F(BankPictures, AreRefusedFromEverywhereElse) {
    QFile::link(m_folder.filePath(u"secret.png"_s), inBank("link.png"));
    QFile::link(m_folder.path(), inBank("up"));
    for (const QString& name :
         {u"../secret.png"_s, u"pictures/../../secret.png"_s, m_folder.filePath(u"secret.png"_s),
          u"file://"_s + m_folder.filePath(u"secret.png"_s), u"link.png"_s, u"up/secret.png"_s,
          u"qrc:/icons/check.svg"_s, u":/icons/check.svg"_s, u"http://example.org/x.png"_s,
          u"//example.org/x.png"_s, u"data:image/png;base64,AA"_s, u"pictures"_s, u"none.png"_s, u""_s,
          u"C:\\x.png"_s}) {
        EXPECT_FALSE(m_view.shows(name)) << name.toStdString();
        const QString shown = visible("![why it is here](" + name.toStdString() + ")");
        EXPECT_TRUE(shown.contains(u"whyitishere"_s)) << shown.toStdString();
    }
}

TEST_F(BankPictures, AreRefusedByTypeSizeAndContent) {
    QFile(inBank("pictures/chart.png")).copy(inBank("chart.svg"));
    QFile(inBank("pictures/chart.png")).copy(inBank("chart.jpg"));
    QFile large(inBank("large.png"));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(16LL * 1024 * 1024 + 1));
    QFile broken(inBank("broken.png"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
    broken.close();
    QImage(1, 1, QImage::Format_Mono).scaled(30'000, 1000).save(inBank("wide.png"));
    for (const char* name : {"chart.svg", "chart.jpg", "large.png", "broken.png", "wide.png"})
        EXPECT_FALSE(m_view.shows(QLatin1String(name))) << name;
}

TEST_F(BankPictures, AreEnlargedByButtonsKeysAndWheelWithinBounds) {
    app::PictureDialog dialog({u"pictures/chart.png"_s});
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    const auto* shown = dialog.findChild<QLabel*>(u"picture"_s);
    EXPECT_EQ(shown->pixmap(Qt::ReturnByValue).width(), 30);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"largerButton"_s), Qt::LeftButton);
    EXPECT_EQ(dialog.percent(), 125);
    EXPECT_EQ(shown->pixmap(Qt::ReturnByValue).width(), 38);
    QTest::keyClick(&dialog, Qt::Key_Minus);
    EXPECT_EQ(dialog.percent(), 100);
    const auto turnWheel = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(QPointF(5, 5), dialog.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&dialog, &wheel);
    };
    turnWheel(Qt::NoModifier);
    EXPECT_EQ(dialog.percent(), 100) << "scrolls";
    turnWheel(Qt::ControlModifier);
    EXPECT_EQ(dialog.percent(), 125);
    for (int times = 0; times < 20; ++times)
        QTest::keyClick(&dialog, Qt::Key_Plus);
    EXPECT_EQ(dialog.percent(), app::PictureDialog::kLargestPercent);
    for (int times = 0; times < 40; ++times)
        QTest::keyClick(&dialog, Qt::Key_Minus);
    EXPECT_EQ(dialog.percent(), app::PictureDialog::kSmallestPercent);
}

TEST_F(BankPictures, AreNotShownWithoutABank) {
    app::setImageFolder({});
    EXPECT_FALSE(m_view.shows(u"pictures/chart.png"_s));
}

TEST(RichTextView, LoadsNothingThatATextNames) {
    Probe view;
    for (const char* address :
         {"file:///etc/passwd", "qrc:/style.qss", "http://example.org/x.png", "../x.png"}) {
        EXPECT_FALSE(view.shows(QString::fromLatin1(address)));
        EXPECT_FALSE(view.loadResource(QTextDocument::StyleSheetResource, QUrl(QString::fromLatin1(address)))
                         .isValid());
    }
}

TEST(RichTextView, GivesEveryBlockTheLineHeightOfReadingText) {
    app::RichTextView view;
    view.setContent(
        app::toHtml("Prose\n\n- item\n\n> quoted\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n", kColors));
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        if (!block.text().isEmpty()) {
            EXPECT_EQ(block.blockFormat().lineHeight(), 130) << block.text().toStdString();
        }
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
