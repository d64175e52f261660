// SPDX-License-Identifier: GPL-3.0-or-later
//
// The brain dump: a person writes the sheets of the bank (recall.yaml) from memory against the clock and then
// compares. What is typed is kept as it is typed, so neither leaving nor a crash loses it; the clock runs
// only while the page is in front.
#pragma once

#include "services.h"

#include "recall/recall_records.h"
#include "study/recall_sheet.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

class RecallCard;
class RecallPage;

class RecallController : public QObject {
    Q_OBJECT

public:
    /// `services` must outlive the controller.
    explicit RecallController(Services& services);

    /// Both must outlive the controller, and be given before the other functions are called that show on
    /// them.
    void connectPage(RecallPage& page);
    void connectCard(RecallCard& card);

    /// Shows on the card what came of the brain dumps of an exam.
    void describe(const exam::ExamId& exam);
    /// Shows on the page what is being written, or what can be chosen from the bank in `folder`.
    void open(const std::filesystem::path& folder, const exam::ExamId& exam);
    /// Keeps what is typed so far.
    void keepTyped();
    /// Shows the time left; compares when there is none.
    void tick();

private:
    void take(const std::vector<exam::PersonalRecord>& records);
    void begin(const std::vector<std::string>& sheets, std::optional<exam::Millis> allowed);
    void showWriting(const RecallDraft& draft);
    void write(std::size_t index, const QString& text);
    void resume();
    void pause();
    void finish();
    void mark(std::size_t sheet, std::size_t entry, bool isRecalled);
    exam::Millis used(const RecallDraft& draft) const;
    std::vector<exam::RecallSheet> sheetsOf(const std::vector<RecallText>& texts) const;
    void keepDraft();
    void keep(std::vector<exam::PersonalRecord> records);

    Services& m_services;
    RecallPage* m_page = nullptr;
    RecallCard* m_card = nullptr;
    QTimer m_timer;
    std::filesystem::path m_folder;
    exam::ExamId m_exam;
    std::vector<exam::RecallSheet> m_all;    ///< of the bank
    std::vector<exam::RecallSheet> m_sheets; ///< beside the texts of the draft, or the outcomes of the try
    std::vector<RecallTry> m_tries;          ///< before the one at hand
    std::optional<RecallDraft> m_draft;      ///< while it is being written
    std::optional<RecallTry> m_done;         ///< while it is being compared
    std::optional<exam::Millis> m_runsSince; ///< steady time; absent while the clock stands still
};

} // namespace app
