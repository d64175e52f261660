// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include "error_text.h"
#include "report/next_steps_card.h"
#include "support/builders.h"
#include "translation.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

TEST(ClockText, ShowsHoursOnlyWhereThereAreAnyAndPartOfASecondAsASecond) {
    const std::pair<exam::Millis, QString> rows[] = {
        {130min, u"2:10:00"_s}, {1h, u"1:00:00"_s}, {1h - 1s, u"59:59"_s}, {1h - 1ms, u"1:00:00"_s},
        {9min + 5s, u"9:05"_s}, {1ms, u"0:01"_s},   {0ms, u"0:00"_s},      {-5s, u"0:00"_s},
    };
    for (const auto& [duration, text] : rows)
        EXPECT_EQ(app::clockText(duration), text) << duration.count();
}

TEST(DateTimeText, HasNoSeconds) {
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(app::dateTimeText(exam::WallTime(1728000000s)).count(u':'), 1);
    QLocale::setDefault(before);
}

TEST(GuideText, NamesASingleLineOnce) {
    exam::TopicToReread topic;
    topic.lines = {"8502-8502", "8532-8534"};
    EXPECT_EQ(app::guideText(topic), u"Study guide: lines 8502, 8532-8534"_s);
}

TEST(TallyText, GivesCountAndPercent) {
    EXPECT_EQ(app::tallyText({47, 65}), u"47 of 65 (72 %)"_s);
    EXPECT_EQ(app::tallyText({0, 0}), u"0 of 0 (0 %)"_s);
}

TEST(ErrorText, HasASentenceForEveryKind) {
    for (int code = 0; code <= static_cast<int>(exam::ErrorCode::NoSuchSitting); ++code)
        EXPECT_FALSE(app::errorText({static_cast<exam::ErrorCode>(code), {}}).isEmpty()) << code;
}

TEST(RefusalText, NamesTheNumbersAndThePossiblePaper) {
    const exam::PaperRefusal refusal{65, {{exam::DomainId{"3"}, 14, 12}}, 57};
    const QString text = app::refusalText(refusal, makeSpec());
    for (const char* part : {"65", "Domain 3", "14", "12", "57"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(part))) << part;
    EXPECT_TRUE(
        app::refusalText({65, {{exam::DomainId{"3"}, 14, 0}}, 0}, makeSpec()).contains(u"No paper"_s));
}

TEST(Translation, GivesEnglishItsPluralForms) {
    app::installTranslations();
    const auto flagged = [](int count) {
        return QCoreApplication::translate("app::MainWindow", "%n question(s) are still flagged.", nullptr,
                                           count);
    };
    EXPECT_EQ(flagged(1), u"1 question is still flagged."_s);
    EXPECT_EQ(flagged(2), u"2 questions are still flagged."_s);
}

} // namespace test
