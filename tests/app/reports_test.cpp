// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report is saved as says the same in every form, also of sittings that nobody would wish to have.
#include "exports/save_report.h"

#include "exports/report_html.h"
#include "support/builders.h"
#include "support/fake_clock.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

using app::ReportFormat;

/// Sits a paper of one question of each given kind.
class Sat {
public:
    explicit Sat(std::vector<exam::QuestionKind> kinds = {exam::QuestionKind::MultipleChoice,
                                                          exam::QuestionKind::MultipleResponse,
                                                          exam::QuestionKind::Ordering,
                                                          exam::QuestionKind::Matching},
                 bool isScored = true)
        : m_shown(makeShown(kinds)) {
        m_record = {.id = {"sitting"},
                    .spec = makeSpec(),
                    .paper = makePaper(m_shown),
                    .questions = m_shown,
                    .conditions = {}};
        for (exam::PaperItem& item : m_record.paper.items)
            item.scored = isScored;
        m_record.conditions = {.mode = exam::SittingMode::Exam, .allowed = 130min, .confidence = true};
        m_record.begunAt = m_clock.now().wall;
        m_sitting.emplace(m_record.paper, m_shown, m_record.conditions, m_clock.now());
        perform(exam::Started{});
        perform(exam::PassBegan{exam::Pass::First, m_sitting->allPositions()});
    }

    void answer(exam::Position position, bool rightly) {
        perform(exam::Shown{position});
        m_clock.advance(100s);
        exam::Response response = exam::rightResponse(m_sitting->questionAt(position));
        if (!rightly && exam::hasSlots(m_sitting->questionAt(position)))
            response.picks.front() = std::nullopt;
        else if (!rightly)
            response.picks = {exam::EntryIndex{3}};
        perform(exam::Answered{position, response});
        perform(exam::ConfidenceRated{position, 4});
    }

    void perform(exam::EventBody body) {
        m_events.push_back(test::perform(*m_sitting, std::move(body), m_clock.now()));
    }

    void letTimeRunOut() {
        m_clock.advance(131min);
        const auto end = m_sitting->due(m_clock.now());
        ASSERT_TRUE(end.has_value());
        m_events.push_back(*end);
    }

    void addEventOfANewerVersion() {
        exam::SittingEvent event = m_events.back();
        ++event.ordinal;
        event.body = exam::UnknownEvent{"hologram", "{}"};
        m_events.push_back(event);
    }

    app::SittingReport finish() {
        perform(exam::Finished{exam::FinishReason::ByCandidate});
        return report();
    }
    app::SittingReport report() const { return app::reportOf(exam::reviewOf(m_record, m_events)); }

private:
    FakeClock m_clock;
    std::vector<exam::ShownQuestion> m_shown;
    exam::SittingRecord m_record;
    std::optional<exam::Sitting> m_sitting;
    std::vector<exam::SittingEvent> m_events;
};

app::SittingReport mixedReport() {
    Sat sat;
    sat.answer(0, true);
    sat.answer(1, false);
    sat.perform(exam::Flagged{1, true});
    return sat.finish();
}

QJsonObject jsonOf(const app::SittingReport& report) {
    return QJsonDocument::fromJson(app::toJson(report)).object();
}

QList<QByteArrayList> cellsOf(const QByteArray& csv) {
    QList<QByteArrayList> rows;
    for (const QByteArray& line : csv.split('\n'))
        if (!line.isEmpty())
            rows += line.trimmed().split(',');
    return rows;
}

/// What a reader of the HTML sees.
QString visibleTextOf(const app::SittingReport& report) {
    QTextDocument document;
    document.setHtml(app::reportHtml(report));
    return document.toPlainText();
}

struct OddSitting {
    std::string name;
    app::SittingReport report;
};

std::vector<OddSitting> oddSittings() {
    std::vector<OddSitting> sittings;
    sittings.push_back({"ended at once, without an answer", Sat().finish()});
    Sat timedOut;
    timedOut.answer(0, true);
    timedOut.letTimeRunOut();
    sittings.push_back({"timed out", timedOut.report()});
    Sat one({exam::QuestionKind::Matching});
    one.answer(0, false);
    sittings.push_back({"one question", one.finish()});
    Sat perfect;
    for (exam::Position position = 0; position < 4; ++position)
        perfect.answer(position, true);
    sittings.push_back({"100 %", perfect.finish()});
    sittings.push_back({"no scored question", Sat({exam::QuestionKind::Ordering}, false).finish()});
    Sat newer;
    newer.answer(0, true);
    newer.addEventOfANewerVersion();
    sittings.push_back({"with events of a newer version", newer.report()});
    return sittings;
}

} // namespace

TEST(Reports, SayTheSameInEveryForm) {
    const app::SittingReport report = mixedReport();
    const exam::SittingFigures& figures = report.figures;
    const QJsonObject json = jsonOf(report);
    EXPECT_EQ(json[u"score"][u"scaled_estimate"].toInt(), figures.score.scaled);
    EXPECT_EQ(json[u"score"][u"right"].toInt(), static_cast<int>(figures.score.scored.right));
    EXPECT_EQ(json[u"score"][u"band_low"].toDouble(), figures.score.band.low);
    EXPECT_EQ(json[u"sitting"][u"used_ms"].toInteger(), figures.conditions.used.count());

    const QList<QByteArrayList> csv = cellsOf(app::toCsv({&report, 1}));
    const QJsonArray xapi = QJsonDocument::fromJson(app::toXapi(report)).array();
    const QJsonArray questions = json[u"questions"].toArray();
    ASSERT_EQ(csv.size(), 1 + static_cast<qsizetype>(figures.questions.size()));
    ASSERT_EQ(xapi.size(), 1 + static_cast<qsizetype>(figures.questions.size()));
    const auto cell = [&](const exam::QuestionFigures& question, const QByteArray& column) {
        return csv[1 + static_cast<qsizetype>(question.position)][csv.front().indexOf(column)];
    };
    for (const exam::QuestionFigures& question : figures.questions) {
        const QJsonValue inJson = questions[static_cast<qsizetype>(question.position)];
        const QJsonValue inXapi = xapi[static_cast<qsizetype>(question.position)];
        EXPECT_EQ(inJson[u"right"].toBool(), question.isRight);
        EXPECT_EQ(inXapi[u"result"][u"success"].toBool(), question.isRight);
        EXPECT_EQ(cell(question, "right"), question.isRight ? "yes" : "no");
        EXPECT_EQ(inJson[u"time_ms"].toInteger(), question.time.count());
        EXPECT_EQ(cell(question, "seconds").toDouble() * 1000, static_cast<double>(question.time.count()));
        EXPECT_EQ(inXapi[u"result"][u"duration"].toString(),
                  u"PT%1S"_s.arg(static_cast<double>(question.time.count()) / 1000, 0, 'f', 2));
        EXPECT_EQ(inJson[u"flagged"].toBool(), question.isFlagged);
        EXPECT_EQ(cell(question, "flagged"), question.isFlagged ? "yes" : "no");
        EXPECT_EQ(cell(question, "scaled_estimate").toInt(), figures.score.scaled);
    }
    const QString visible = visibleTextOf(report);
    EXPECT_TRUE(visible.contains(QString::number(figures.score.scaled)));
    EXPECT_TRUE(visible.contains(app::tallyText(figures.score.scored)));
    EXPECT_TRUE(visible.contains(app::tallyText(figures.domains.front().tally)));
    EXPECT_EQ(xapi.last()[u"result"][u"score"][u"raw"].toInt(), figures.score.scaled);
}

TEST(Reports, AreRightOrSayWhyNotOfSittingsThatNobodyWouldWishToHave) {
    for (const OddSitting& odd : oddSittings()) {
        SCOPED_TRACE(odd.name);
        const QString visible = visibleTextOf(odd.report);
        EXPECT_FALSE(visible.contains(u"nan"_s, Qt::CaseInsensitive));
        const QJsonObject json = jsonOf(odd.report);
        EXPECT_EQ(json[u"questions"].toArray().size(),
                  static_cast<qsizetype>(odd.report.figures.questions.size()));
        EXPECT_EQ(cellsOf(app::toCsv({&odd.report, 1})).size(),
                  1 + static_cast<qsizetype>(odd.report.figures.questions.size()));
        EXPECT_EQ(QJsonDocument::fromJson(app::toXapi(odd.report)).array().size(),
                  1 + static_cast<qsizetype>(odd.report.figures.questions.size()));
        EXPECT_TRUE(app::fileOf(odd.report, ReportFormat::PdfLetter).startsWith("%PDF"));
    }
    const std::vector<OddSitting> all = oddSittings();
    EXPECT_TRUE(visibleTextOf(all[1].report).contains(u"The time ran out"_s));
    EXPECT_TRUE(visibleTextOf(all[4].report).contains(u"No scored question"_s));
    EXPECT_TRUE(visibleTextOf(all[5].report).contains(u"newer version"_s));
    EXPECT_EQ(jsonOf(all[5].report)[u"sitting"][u"events_of_a_newer_version"].toInt(), 1);
}

TEST(Reports, GiveTheSameStatementsForTheSameSittingAndOthersForAnother) {
    const app::SittingReport report = mixedReport();
    EXPECT_EQ(app::toXapi(report), app::toXapi(report));
    app::SittingReport other = report;
    other.review.record.id = {"another"};
    QSet<QString> ids;
    for (const QByteArray& each : {app::toXapi(report), app::toXapi(other)}) {
        const QJsonArray statements = QJsonDocument::fromJson(each).array();
        for (const QJsonValue statement : statements)
            ids += statement[u"id"].toString();
    }
    EXPECT_EQ(ids.size(), 10) << "four questions and the whole, twice";
}

TEST(Reports, WriteTheInteractionsOfEveryKindAsXapiHasThem) {
    const QJsonArray statements = QJsonDocument::fromJson(app::toXapi(mixedReport())).array();
    const QString types[] = {u"choice"_s, u"choice"_s, u"sequencing"_s, u"matching"_s};
    for (qsizetype place = 0; place < 4; ++place) {
        const QJsonValue definition = statements[place][u"object"][u"definition"];
        EXPECT_EQ(definition[u"interactionType"].toString(), types[place]);
        EXPECT_EQ(definition[u"correctResponsesPattern"].toArray().size(), 1);
    }
    EXPECT_EQ(statements[0][u"result"][u"response"].toString(),
              statements[0][u"object"][u"definition"][u"correctResponsesPattern"][0].toString());
    EXPECT_THAT(
        statements[3][u"object"][u"definition"][u"correctResponsesPattern"][0].toString().toStdString(),
        testing::StartsWith("1[.]"));
}

TEST(Reports, KeepWhatASpreadsheetWouldTakeForAFormulaFromBeingOne) {
    app::SittingReport report = mixedReport();
    report.figures.questions[0].question = {"=1+\"1\",2"};
    EXPECT_THAT(app::toCsv({&report, 1}).toStdString(), testing::HasSubstr("\"'=1+\"\"1\"\",2\""));
}

TEST(Reports, EscapeWhatABankSays) {
    app::SittingReport report = mixedReport();
    report.review.record.spec.title = "<script>x</script> & co";
    const QString html = app::reportHtml(report);
    EXPECT_FALSE(html.contains(u"<script"_s));
    EXPECT_TRUE(visibleTextOf(report).contains(u"<script>x</script> & co"_s));
}

} // namespace test
