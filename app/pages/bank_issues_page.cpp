// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bank_issues_page.h"

#include "text.h"
#include "widgets/layout.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString placeOf(const bank::Issue& issue) {
    if (issue.file == ".")
        return QCoreApplication::translate("app::BankIssuesPage", "The folder");
    const QString file = QString::fromStdString(issue.file.string());
    return issue.line > 0 ? u"%1:%2:%3"_s.arg(file).arg(issue.line).arg(issue.column) : file;
}

} // namespace

BankIssuesPage::BankIssuesPage(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel({}, TextStep::Body, this))
    , m_table(new QTableWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(14);
    layout->addWidget(makeLabel(tr("The question bank cannot be used"), TextStep::Title, this));
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    QPushButton* reload = makePrimaryButton(tr("Check again"), u"reloadBankButton"_s, this);
    QPushButton* other = makeButton(tr("Open another bank folder…"), u"otherBankButton"_s, this);
    QPushButton* home = makeButton(tr("Your exams so far"), u"withoutBankButton"_s, this);
    buttons->addWidget(reload);
    buttons->addWidget(other);
    buttons->addWidget(home);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(reload, &QPushButton::clicked, this, &BankIssuesPage::reloadWanted);
    connect(other, &QPushButton::clicked, this, &BankIssuesPage::otherFolderWanted);
    connect(home, &QPushButton::clicked, this, &BankIssuesPage::homeWanted);

    m_table->setObjectName(u"issuesTable"_s);
    m_table->setAccessibleName(tr("Issues"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Where"), tr("What is wrong"), tr("What to do")});
    dressTable(m_table);
    setLook(m_table, u"roomy"_s);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void BankIssuesPage::showIssues(const std::filesystem::path& folder, const std::vector<bank::Issue>& issues) {
    const auto errors = std::ranges::count(issues, bank::Severity::Error, &bank::Issue::severity);
    m_text->setText(
        tr("%n error(s) were found in %1. No exam can be started from it; your history is not touched. Mend "
           "the files and check again, or open another bank folder.",
           nullptr, static_cast<int>(errors))
            .arg(QString::fromStdString(folder.string())));
    m_table->setRowCount(0);
    for (const bank::Issue& issue : issues) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(placeOf(issue)));
        m_table->setItem(row, 1, new QTableWidgetItem(toQString(issue.message)));
        m_table->setItem(row, 2, new QTableWidgetItem(toQString(issue.remedy)));
    }
    m_table->selectRow(0);
}

} // namespace app
