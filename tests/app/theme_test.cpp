// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "widgets/layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>
#include <memory>
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

} // namespace test
