// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data_page.h"

#include "history_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 760;

} // namespace

DataPage::DataPage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_folder(makeMutedLabel({}))
    , m_limits(new Banner(Banner::Kind::Warning))
    , m_carry(makeCarryCard())
    , m_backups(makeCard()) {
    m_backups->setObjectName(u"backups"_s);
    column()->addWidget(makeLabel(tr("Your data"), TextStep::Title));
    column()->addWidget(m_folder);
    column()->addWidget(m_limits);
    column()->addWidget(m_carry);
    column()->addWidget(m_backups);
    QPushButton* back = makeButton(tr("Back"), u"dataBack"_s);
    connect(back, &QPushButton::clicked, this, &DataPage::backWanted);
    column()->addWidget(back, 0, Qt::AlignLeft);
    column()->addStretch(1);
}

QFrame* DataPage::makeCarryCard() {
    QFrame* card = makeCard();
    cardLayout(card)->addWidget(makeLabel(tr("Another machine"), TextStep::Heading, card));
    cardLayout(card)->addWidget(makeMutedLabel(
        tr("Exporting writes all your exams, notes, cards and settings into one file. Importing "
           "adds what such a file has and this machine has not; nothing is lost and nothing is "
           "there twice, however often and in whatever order you do it."),
        card));
    auto* buttons = new QHBoxLayout;
    QPushButton* exportAll = makeButton(tr("Export…"), u"exportButton"_s, card);
    m_import = makeButton(tr("Import…"), u"importButton"_s, card);
    buttons->addWidget(exportAll);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    cardLayout(card)->addLayout(buttons);
    connect(exportAll, &QPushButton::clicked, this, &DataPage::exportWanted);
    connect(m_import, &QPushButton::clicked, this, &DataPage::importWanted);
    return card;
}

void DataPage::setFolder(const std::filesystem::path& folder) {
    m_folder->setText(tr("Everything lies in %1.").arg(QString::fromStdString(folder.string())));
    m_folder->setHidden(folder.empty());
}

void DataPage::setAccess(Access access) {
    m_limits->setText(access == Access::None
                          ? tr("This window does not keep a history, so there is nothing here to back up, "
                               "export or import.")
                      : access == Access::Export
                          ? tr("This window may not change the history. What is kept can be exported; "
                               "importing and restoring need a window that may.")
                          : QString());
    m_carry->setEnabled(access != Access::None);
    m_import->setEnabled(access == Access::All);
    m_backups->setVisible(access == Access::All);
}

void DataPage::setBackups(const std::vector<exam::Backup>& backups) {
    QVBoxLayout* layout = cardLayout(m_backups);
    clearLayout(layout);
    layout->addWidget(makeLabel(tr("Backups"), TextStep::Heading, m_backups));
    layout->addWidget(
        makeMutedLabel(tr("One a day is taken by itself; the newest ten are kept. Restoring puts the "
                          "history back as it was on that day and keeps today's beside it under "
                          "another name."),
                       m_backups));
    if (backups.empty())
        layout->addWidget(makeLabel(tr("There is no backup yet."), TextStep::Body, m_backups));
    for (const exam::Backup& backup : backups)
        layout->addWidget(makeBackupRow(backup));
}

QWidget* DataPage::makeBackupRow(const exam::Backup& backup) {
    auto* row = new QWidget(m_backups);
    row->setObjectName(u"backupRow"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* day = makeLabel(dayText(backup.day), TextStep::Body, row);
    day->setWordWrap(false);
    QPushButton* restore = makeButton(tr("Restore…"), u"restoreButton"_s, row);
    restore->setAccessibleName(tr("Restore the backup of %1").arg(day->text()));
    layout->addWidget(day);
    layout->addWidget(makeMutedLabel(QLocale().formattedDataSize(static_cast<qint64>(backup.bytes)), row), 1);
    layout->addWidget(restore);
    connect(restore, &QPushButton::clicked, this, [this, backup] { emit restoreWanted(backup); });
    return row;
}

} // namespace app
