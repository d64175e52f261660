// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_controller.h"

#include "dialogs/failure.h"
#include "dialogs/prompts.h"
#include "history_text.h"
#include "pages/data_page.h"
#include "text.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app {

DataController::DataController(Services& services, QWidget& window)
    : m_services(services)
    , m_window(window) {}

void DataController::connectPage(DataPage& page) {
    connect(&page, &DataPage::restoreWanted, this, &DataController::restore);
    connect(&page, &DataPage::exportWanted, this, &DataController::exportAll);
    connect(&page, &DataPage::importWanted, this, &DataController::importAll);
}

void DataController::fill(DataPage& page) {
    struct Seen {
        DataPage::Access access;
        std::vector<exam::Backup> backups;
    };
    m_services.history.ask(
        [](exam::HistoryStore& store) -> Seen {
            exam::HistoryArchive* archive = store.archive();
            if (!archive)
                return {DataPage::Access::None, {}};
            return {archive->canChange() ? DataPage::Access::All : DataPage::Access::Export,
                    archive->backups()};
        },
        [page = QPointer(&page)](const Seen& seen) {
            page->setAccess(seen.access);
            page->setBackups(seen.backups);
        });
}

/// Runs `work` on the archive and gives what it brings to `use`; for a history without one, an error.
template<class Work, class Use>
void DataController::withArchive(Work work, Use use) {
    using Answer = std::invoke_result_t<Work, exam::HistoryArchive&>;
    m_services.history.ask(
        [work = std::move(work)](exam::HistoryStore& store) -> Answer {
            if (exam::HistoryArchive* archive = store.archive())
                return work(*archive);
            return exam::fail(exam::ErrorCode::StorageReadOnly, "a history that is not kept");
        },
        std::move(use));
}

void DataController::repair() {
    if (!m_services.prompts.confirm(
            &m_window, tr("Repair the history?"),
            tr("The history is made anew from the newest backup and all that can be read. The "
               "damaged file is kept under another name."),
            tr("Repair")))
        return;
    withArchive(
        [now = m_services.clock.now().wall](exam::HistoryArchive& archive) { return archive.repair(now); },
        [this](const exam::Result<exam::Recovery>& recovery) {
            if (!recovery) {
                fail(tr("The history was not repaired"), recovery.error());
                return;
            }
            emit repaired(*recovery);
        });
}

void DataController::restore(const exam::Backup& backup) {
    if (!m_services.prompts.confirm(
            &m_window, tr("Restore this backup?"),
            tr("The history becomes what it was on %1. Today's is kept beside it under another name.")
                .arg(dayText(backup.day)),
            tr("Restore")))
        return;
    withArchive([backup, now = m_services.clock.now().wall](
                    exam::HistoryArchive& archive) { return archive.restore(backup, now); },
                [this](const exam::Result<std::filesystem::path>& aside) {
                    if (!aside) {
                        fail(tr("The backup was not restored"), aside.error());
                        return;
                    }
                    tell(tr("The backup is restored"),
                         tr("What was there before is kept as %1.").arg(toQString(aside->string())));
                    emit restored();
                });
}

void DataController::exportAll() {
    const QString file =
        m_services.prompts.chooseNewFile(&m_window, tr("Export everything"), u"history.rehearsal"_s);
    if (file.isEmpty())
        return;
    withArchive([path = pathOf(file)](exam::HistoryArchive& archive) { return archive.exportTo(path); },
                [this, file](const exam::Result<void>& exported) {
                    if (!exported)
                        fail(tr("Nothing was exported"), exported.error());
                    else
                        tell(tr("Everything is exported"), tr("It lies in %1.").arg(file));
                });
}

void DataController::importAll() {
    const QString file = m_services.prompts.chooseFile(&m_window, tr("Import an exported history"));
    if (!file.isEmpty())
        importFrom(pathOf(file));
}

void DataController::importFrom(const std::filesystem::path& file) {
    withArchive([file](exam::HistoryArchive& archive) { return archive.importFrom(file); },
                [this](const exam::Result<exam::ImportOutcome>& imported) {
                    if (!imported) {
                        fail(tr("Nothing was imported"), imported.error());
                        return;
                    }
                    emit added();
                    tell(tr("The file is imported"), importText(*imported));
                });
}

void DataController::tell(const QString& title, const QString& text) {
    m_services.prompts.tell(&m_window, title, text);
}

void DataController::fail(const QString& title, const exam::Error& error) {
    tellFailure(m_services.prompts, &m_window, title, error);
}

} // namespace app
