// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "widgets/layout.h"

#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <memory>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace test {

namespace {

/// Relative luminance and contrast by WCAG 2.1.
double luminance(const QColor& color) {
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double brighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST(Theme, KeepsTextReadableOnEveryGroundItStandsOn) {
    const std::pair<const app::Theme*, double> themes[] = {
        {&app::lightTheme(), 4.5}, {&app::darkTheme(), 4.5}, {&app::highContrastTheme(), 7.0}};
    for (const auto& [theme, least] : themes) {
        for (const QColor& ground : {theme->window, theme->surface, theme->selected})
            for (const QColor& text :
                 {theme->text, theme->muted, theme->accent, theme->good, theme->bad, theme->warning})
                EXPECT_GE(contrast(text, ground), least)
                    << text.name().toStdString() << " on " << ground.name().toStdString();
        EXPECT_GE(contrast(theme->text, theme->code), least);
        EXPECT_GE(contrast(theme->field, theme->window), 3) << "the edge of a field (WCAG 2.1, 1.4.11)";
        EXPECT_GE(contrast(theme->field, theme->surface), 3);
        EXPECT_GE(contrast(theme->onAccent, theme->accent), least);
        EXPECT_GE(contrast(theme->onHighlight, theme->highlight), least);
    }
}

TEST(Theme, KeepsHintsInEmptyFieldsReadable) {
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(u"settings.ini"_s).toStdString());
    for (const auto& [choice, least] :
         {std::pair{app::ThemeChoice::Light, 4.5}, std::pair{app::ThemeChoice::Dark, 4.5},
          std::pair{app::ThemeChoice::HighContrast, 7.0}}) {
        settings.setTheme(choice);
        app::applyAppearance(settings);
        QLineEdit line;
        QPlainTextEdit sheet;
        for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&sheet)}) {
            field->ensurePolished();
            const QColor hint = field->palette().color(QPalette::PlaceholderText);
            EXPECT_EQ(hint.alpha(), 255);
            EXPECT_GE(contrast(hint, app::currentTheme().surface), least) << field->metaObject()->className();
            EXPECT_EQ(field->palette().color(QPalette::Text), app::currentTheme().text);
        }
    }
    settings.setTheme(app::ThemeChoice::System);
    app::applyAppearance(settings);
}

TEST(Theme, DrawsAChosenRadioButtonRoundAtEverySizeOfText) {
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(u"settings.ini"_s).toStdString());
    for (int percent = app::Settings::kSmallestText; percent <= app::Settings::kLargestText;
         percent += app::Settings::kTextStep) {
        settings.setTextPercent(percent);
        app::applyAppearance(settings);
        QRadioButton button;
        button.setChecked(true);
        button.resize(button.sizeHint());
        const QImage drawn = button.grab().toImage();
        QStyleOptionButton option;
        option.initFrom(&button);
        const QRect ring = button.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &button);
        EXPECT_EQ(drawn.pixelColor(ring.topLeft()), app::currentTheme().window) << "a corner at " << percent;
        EXPECT_EQ(drawn.pixelColor(ring.center().x(), ring.top() + 2), app::currentTheme().accent) << percent;
    }
    settings.setTextPercent(app::Settings::kNormalText);
    app::applyAppearance(settings);
}

TEST(Theme, DrawsEveryIconOfTheFamily) {
    for (const char* name : {"check", "cross", "flag", "flag-filled", "next", "previous", "review"})
        EXPECT_FALSE(app::icon(QString::fromLatin1(name), Qt::black).isNull()) << name;
    EXPECT_TRUE(app::icon(u"none"_s, Qt::black).isNull());
}

TEST(Theme, HasTheProgramsIconAsAPicture) {
    QImageReader reader(QStringLiteral(REHEARSAL_ICONS "/rehearsal.svg"));
    const QImage picture =
        QImage(u":/icons/rehearsal.png"_s).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    ASSERT_EQ(picture.size(), QSize(128, 128));
    reader.setScaledSize(picture.size());
    const QImage drawing = reader.read().convertToFormat(picture.format());
    ASSERT_EQ(drawing.sizeInBytes(), picture.sizeInBytes());
    for (qsizetype byte = 0; byte < picture.sizeInBytes(); ++byte)
        ASSERT_NEAR(drawing.constBits()[byte], picture.constBits()[byte], 8)
            << "rehearsal.png is rehearsal.svg as Qt draws it, 128 pixels wide: byte " << byte;
}

TEST(Label, IsAsHighAsItsPresentTextNeedsInItsPresentFontAndWidth) {
    const std::unique_ptr<QLabel> label(app::makeLabel(u"one line"_s));
    const int oneLine = label->heightForWidth(300);
    EXPECT_EQ(label->heightForWidth(300), oneLine) << "asked again";
    label->setText(
        u"a sentence that is far too long to stand in one line of three hundred pixels, so it breaks"_s);
    const int lines = label->heightForWidth(300);
    EXPECT_GT(lines, oneLine) << "another text";
    EXPECT_GT(label->heightForWidth(150), lines) << "another width";
    label->setContentsMargins(0, 20, 0, 20);
    EXPECT_EQ(label->heightForWidth(300), lines + 40) << "other margins";
    label->setFont(app::fontOf(app::TextStep::Display));
    EXPECT_GT(label->heightForWidth(300), lines + 40) << "another font";
    for (int width = 100; width < 200; ++width)
        EXPECT_GT(label->heightForWidth(width), lines) << "while its window is dragged to " << width;
}

/// One label of ours and one of Qt's own that should look the same.
struct LabelPair {
    LabelPair(const QString& text, app::TextStep step, int width)
        : ours(app::makeLabel(text, step)) {
        qts.setText(text);
        qts.setTextFormat(Qt::PlainText);
        qts.setWordWrap(true);
        qts.setFont(app::fontOf(step));
        change([](QLabel& label) { label.ensurePolished(); });
        ours->resize(width, ours->heightForWidth(width));
        qts.resize(width, qts.heightForWidth(width));
    }

    void change(const std::function<void(QLabel&)>& how) {
        how(*ours);
        how(qts);
    }

    void expectSame(const char* what) const {
        SCOPED_TRACE(what);
        EXPECT_EQ(ours->sizeHint(), qts.sizeHint());
        EXPECT_EQ(ours->minimumSizeHint().height(), qts.minimumSizeHint().height());
        EXPECT_GE(ours->minimumSizeHint().width(), qts.minimumSizeHint().width());
        EXPECT_LE(ours->minimumSizeHint().width(), qts.minimumSizeHint().width() + 1);
        EXPECT_EQ(ours->heightForWidth(170), qts.heightForWidth(170));
        EXPECT_EQ(ours->heightForWidth(3), qts.heightForWidth(3));
        EXPECT_EQ(ours->size(), qts.size());
        EXPECT_EQ(imageOf(*ours), imageOf(qts));
    }

    static QImage imageOf(const QLabel& label) { return const_cast<QLabel&>(label).grab().toImage(); }

    std::unique_ptr<QLabel> ours;
    QLabel qts;
};

TEST(Label, HasTheSizesAndThePixelsOfQtsOwn) {
    QTemporaryDir folder;
    app::Settings settings(folder.filePath(u"settings.ini"_s).toStdString());
    app::applyAppearance(settings);
    const QString texts[] = {
        u"one line"_s,
        u"R & D with <b>no</b> markup"_s,
        u"first line\nsecond line"_s,
        u"  spaces  around  "_s,
        u"a sentence that is far too long to stand in one line of three hundred pixels, so it breaks"_s,
        u"averyveryverylongwordthatcannotbebrokenanywhereatallbecauseithasnospace and one more"_s,
        u"\u65e5\u672c\u8a9e\u306e\u6587\u7ae0 \u0639\u0631\u0628\u064a mixed"_s,
        u"tab\tbed"_s,
        QString()};
    for (const QString& text : texts)
        for (const auto step : {app::TextStep::Small, app::TextStep::Body, app::TextStep::Title})
            for (const int width : {60, 171, 300, 900}) {
                SCOPED_TRACE(text.toStdString() + " in " + std::to_string(width));
                LabelPair pair(text, step, width);
                pair.expectSame("as made");
                pair.change([](QLabel& label) { label.setAlignment(Qt::AlignHCenter | Qt::AlignBottom); });
                pair.expectSame("centred, at the bottom");
                pair.change([](QLabel& label) { label.setAlignment(Qt::AlignRight | Qt::AlignTop); });
                pair.expectSame("at the right");
                pair.change([](QLabel& label) { label.setAlignment(Qt::AlignLeft | Qt::AlignVCenter); });
                pair.change([](QLabel& label) { label.setContentsMargins(3, 5, 7, 11); });
                pair.expectSame("with margins");
                pair.change([](QLabel& label) { label.resize(label.width() / 2, label.height() / 2); });
                pair.expectSame("with too little room");
                pair.change([](QLabel& label) { label.setWordWrap(false); });
                pair.expectSame("in one line");
                pair.change([](QLabel& label) {
                    label.setMinimumSize(200, 100);
                    label.setText(label.text() + u'!'); // Qt's notices the minimum with the next text only
                });
                pair.expectSame("not below a size");
                pair.change([](QLabel& label) { label.setLayoutDirection(Qt::RightToLeft); });
                pair.expectSame("from right to left");
            }
}

TEST(Label, HasTheColoursOfQtsOwn) {
    QTemporaryDir folder;
    app::Settings settings(folder.filePath(u"settings.ini"_s).toStdString());
    for (const auto choice :
         {app::ThemeChoice::Dark, app::ThemeChoice::HighContrast, app::ThemeChoice::Light}) {
        settings.setTheme(choice);
        app::applyAppearance(settings);
        LabelPair pair(u"what it says"_s, app::TextStep::Body, 200);
        pair.expectSame("as made");
        pair.change([](QLabel& label) { app::setLook(&label, u"muted"_s); });
        pair.expectSame("muted");
        pair.change([](QLabel& label) { app::setTone(&label, u"bad"_s); });
        pair.expectSame("with a tone");
        pair.change([](QLabel& label) { label.setEnabled(false); });
        pair.expectSame("not enabled");
    }
}

} // namespace test
