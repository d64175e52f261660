// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall_controller.h"

#include "bank_reading.h"
#include "error_text.h"
#include "history/keep_records.h"
#include "pages/recall_page.h"
#include "recall/recall_card.h"
#include "study/recall_match.h"
#include "text.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int kTickMs = 200;

/// Why there is nothing to choose from.
QString problemText(const std::vector<bank::Issue>& issues) {
    if (issues.empty())
        return RecallController::tr(
            "The bank in use has no sheets for a brain dump. Its authors can write them "
            "in recall.yaml.");
    return RecallController::tr("The sheets of the bank in use cannot be read:\n%1")
        .arg(toQString(bank::toText(issues.front())));
}

RecallOutcome proposedOutcome(const exam::RecallSheet& sheet, const RecallText& written) {
    const std::vector<bool> isRecalled = exam::proposeRecalled(sheet, written.text.toStdString());
    RecallOutcome outcome{.written = written, .recalled = {}, .total = sheet.entries.size()};
    for (std::size_t index = 0; index < sheet.entries.size(); ++index)
        if (isRecalled[index])
            outcome.recalled.push_back(sheet.entries[index].id);
    return outcome;
}

} // namespace

RecallController::RecallController(Services& services)
    : m_services(services) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &RecallController::tick);
}

void RecallController::connectPage(RecallPage& page) {
    m_page = &page;
    connect(&page, &RecallPage::beginWanted, this, &RecallController::begin);
    connect(&page, &RecallPage::written, this, &RecallController::write);
    connect(&page, &RecallPage::doneWanted, this, &RecallController::finish);
    connect(&page, &RecallPage::marked, this, &RecallController::mark);
    connect(&page, &RecallPage::againWanted, this, [this] { open(m_folder, m_exam); });
    connect(&page, &RecallPage::entered, this, &RecallController::resume);
    connect(&page, &RecallPage::left, this, &RecallController::pause);
}

void RecallController::connectCard(RecallCard& card) {
    m_card = &card;
}

void RecallController::describe(const exam::ExamId& exam) {
    m_services.history.ask([](exam::HistoryStore& store) { return store.records(exam::RecordKind::Setting); },
                           [this, exam](const exam::Result<std::vector<exam::PersonalRecord>>& records) {
                               if (records)
                                   m_card->showTries(triesIn(exam, *records),
                                                     draftIn(exam, *records).has_value());
                           });
}

void RecallController::open(const std::filesystem::path& folder, const exam::ExamId& exam) {
    if (m_draft && m_folder == folder && m_exam == exam)
        return; // it is on the page, and newer than what the history has
    m_folder = folder;
    m_exam = exam;
    m_draft.reset();
    m_done.reset();
    bank::RecallResult read = readRecallSheets(folder);
    m_all = std::move(read.sheets);
    if (m_all.empty()) {
        m_page->showProblem(problemText(read.issues));
        return;
    }
    m_page->showSetup(m_all, {});
    m_services.history.ask([](exam::HistoryStore& store) { return store.records(exam::RecordKind::Setting); },
                           [this, exam](const exam::Result<std::vector<exam::PersonalRecord>>& records) {
                               if (m_exam != exam || m_draft)
                                   return; // the person was faster
                               if (records)
                                   take(*records);
                               else
                                   m_page->showNotice(errorText(records.error()));
                           });
}

void RecallController::take(const std::vector<exam::PersonalRecord>& records) {
    m_tries = triesIn(m_exam, records);
    m_page->showSetup(m_all, m_tries);
    std::optional<RecallDraft> draft = draftIn(m_exam, records);
    if (!draft)
        return;
    std::erase_if(draft->texts, [&](const RecallText& text) {
        return std::ranges::find(m_all, text.sheet, &exam::RecallSheet::id) == m_all.end();
    });
    if (draft->texts.empty())
        return; // of sheets that the bank has no more
    m_draft = draft;
    showWriting(*draft);
}

void RecallController::begin(const std::vector<std::string>& sheets, std::optional<exam::Millis> allowed) {
    RecallDraft draft{
        .begunAt = m_services.clock.now().wall, .allowed = allowed, .used = exam::Millis{0}, .texts = {}};
    for (const std::string& sheet : sheets)
        draft.texts.push_back({sheet, {}});
    m_draft = draft;
    showWriting(draft);
    keepDraft();
}

void RecallController::showWriting(const RecallDraft& draft) {
    m_sheets = sheetsOf(draft.texts);
    m_page->showWriting(m_sheets, draft.texts);
    resume();
}

std::vector<exam::RecallSheet> RecallController::sheetsOf(const std::vector<RecallText>& texts) const {
    std::vector<exam::RecallSheet> sheets;
    for (const RecallText& text : texts)
        sheets.push_back(*std::ranges::find(m_all, text.sheet, &exam::RecallSheet::id));
    return sheets;
}

void RecallController::write(std::size_t index, const QString& text) {
    if (!m_draft)
        return;
    m_draft->texts[index].text = text;
    keepDraft();
}

exam::Millis RecallController::used(const RecallDraft& draft) const {
    const exam::Millis now = m_services.clock.now().steady;
    return draft.used + (m_runsSince ? now - *m_runsSince : exam::Millis{0});
}

void RecallController::resume() {
    if (!m_draft || m_runsSince || !m_page->isVisible())
        return;
    m_runsSince = m_services.clock.now().steady;
    m_timer.start();
    tick();
}

void RecallController::pause() {
    m_timer.stop();
    if (!m_draft || !m_runsSince)
        return;
    m_page->flush();
    m_draft->used = used(*m_draft);
    m_runsSince.reset();
    keepDraft();
}

void RecallController::tick() {
    if (!m_draft)
        return;
    if (!m_draft->allowed) {
        m_page->showRemaining(std::nullopt);
        return;
    }
    const exam::Millis remaining = std::max(exam::Millis{0}, *m_draft->allowed - used(*m_draft));
    m_page->showRemaining(remaining);
    if (remaining == exam::Millis{0})
        finish();
}

void RecallController::finish() {
    if (!m_draft)
        return;
    m_page->flush();
    m_timer.stop();
    m_runsSince.reset();
    RecallTry done{.begunAt = m_draft->begunAt, .outcomes = {}};
    for (std::size_t index = 0; index < m_sheets.size(); ++index)
        done.outcomes.push_back(proposedOutcome(m_sheets[index], m_draft->texts[index]));
    m_draft.reset();
    m_done = done;
    m_page->showTry(m_sheets, done, m_tries);
    const exam::WallTime now = m_services.clock.now().wall;
    keep({tryRecord(m_exam, done, now), draftRecord(m_exam, std::nullopt, now)});
}

void RecallController::mark(std::size_t sheet, std::size_t entry, bool isRecalled) {
    if (!m_done)
        return;
    const std::string& id = m_sheets[sheet].entries[entry].id;
    std::vector<std::string>& recalled = m_done->outcomes[sheet].recalled;
    std::erase(recalled, id);
    if (isRecalled)
        recalled.push_back(id);
    m_page->showFigures(*m_done);
    keep({tryRecord(m_exam, *m_done, m_services.clock.now().wall)});
}

void RecallController::keepTyped() {
    if (!m_draft)
        return;
    m_page->flush();
    keepDraft();
}

void RecallController::keepDraft() {
    if (!m_draft)
        return;
    RecallDraft draft = *m_draft;
    draft.used = used(draft);
    keep({draftRecord(m_exam, draft, m_services.clock.now().wall)});
}

void RecallController::keep(std::vector<exam::PersonalRecord> records) {
    m_services.history.ask([records = std::move(records)](
                               exam::HistoryStore& store) { return exam::keepRecords(store, records); },
                           [this](const exam::Result<void>& kept) {
                               if (kept)
                                   return;
                               spdlog::error("a brain dump was not kept: {}", kept.error().detail);
                               m_page->showNotice(errorText(kept.error()));
                           });
}

} // namespace app
