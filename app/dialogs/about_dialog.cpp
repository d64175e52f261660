// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/about_dialog.h"

#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize kFirstSize{640, 520};

} // namespace

AboutDialog::AboutDialog(ReportFacts facts, QWidget* parent)
    : QDialog(parent)
    , m_facts(std::move(facts)) {
    setWindowTitle(tr("About Rehearsal"));
    auto* text = new ColumnPage(kFirstSize.width(), this);
    QLabel* details = makeMutedLabel(programDetails(m_facts));
    details->setObjectName(u"programDetails"_s);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel* label :
         {makeLabel(u"Rehearsal " REHEARSAL_VERSION ""_s, TextStep::Title),
          makeLabel(tr("Timed mock exams with review. Works offline, asks for no account, sends nothing.")),
          makeLabel(tr(
              "An independent project, not affiliated with Amazon Web Services. Its questions are original "
              "and its scores are estimates.")),
          makeLabel(tr(
              "Free software under the GNU General Public License, version 3 or later. It is made with Qt, "
              "under the GNU Lesser General Public License, version 3.")),
          details})
        text->column()->addWidget(label);
    text->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(makeButtons());
    resize(kFirstSize);
}

QWidget* AboutDialog::makeButtons() {
    QFrame* footer = makeFlowBar(BarEdge::Footer, 10, this);
    QPushButton* copy = makeButton(tr("Copy details for a report"), u"copyDetailsButton"_s, footer);
    copy->setToolTip(tr("With the last lines of the log; without answers and names"));
    QPushButton* close = makePrimaryButton(tr("Close"), u"closeAboutButton"_s, footer);
    FlowLayout* buttons = flowLayout(footer);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QApplication::clipboard()->setText(reportDetails(m_facts));
        copy->setText(tr("Copied"));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return footer;
}

} // namespace app
