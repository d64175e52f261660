// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recall_page.h"

#include "recall/recall_result_view.h"
#include "recall/recall_setup_view.h"
#include "recall/recall_writing_view.h"

#include <QHideEvent>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

RecallPage::RecallPage(QWidget* parent)
    : QWidget(parent)
    , m_views(new QStackedWidget(this))
    , m_notice(new Banner(Banner::Kind::Bad, this))
    , m_setup(new RecallSetupView(m_views))
    , m_writing(new RecallWritingView(m_views))
    , m_result(new RecallResultView(m_views)) {
    m_notice->setObjectName(u"recallNotice"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_views, 1);
    for (QWidget* view : std::initializer_list<QWidget*>{m_setup, m_writing, m_result})
        m_views->addWidget(view);
    connect(m_setup, &RecallSetupView::beginWanted, this, &RecallPage::beginWanted);
    connect(m_setup, &RecallSetupView::backWanted, this, &RecallPage::backWanted);
    connect(m_writing, &RecallWritingView::written, this, &RecallPage::written);
    connect(m_writing, &RecallWritingView::wasCut, this,
            [this] { showNotice(tr("A box holds no more text. The rest was left out.")); });
    connect(m_writing, &RecallWritingView::doneWanted, this, &RecallPage::doneWanted);
    connect(m_writing, &RecallWritingView::backWanted, this, &RecallPage::backWanted);
    connect(m_result, &RecallResultView::marked, this, &RecallPage::marked);
    connect(m_result, &RecallResultView::linkWanted, this, &RecallPage::linkWanted);
    connect(m_result, &RecallResultView::againWanted, this, &RecallPage::againWanted);
    connect(m_result, &RecallResultView::backWanted, this, &RecallPage::backWanted);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &RecallPage::backWanted);
}

void RecallPage::showView(QWidget* view) {
    showNotice({});
    m_views->setCurrentWidget(view);
}

void RecallPage::showProblem(const QString& text) {
    showView(m_setup);
    m_setup->showProblem(text);
}

void RecallPage::showSetup(const std::vector<exam::RecallSheet>& sheets,
                           const std::vector<RecallTry>& tries) {
    showView(m_setup);
    m_setup->showSheets(sheets, tries);
}

void RecallPage::showWriting(const std::vector<exam::RecallSheet>& sheets,
                             const std::vector<RecallText>& texts) {
    showView(m_writing);
    m_writing->showSheets(sheets, texts);
}

void RecallPage::showRemaining(std::optional<exam::Millis> remaining) {
    m_writing->showRemaining(remaining);
}

void RecallPage::showTry(const std::vector<exam::RecallSheet>& sheets, const RecallTry& done,
                         const std::vector<RecallTry>& before) {
    showView(m_result);
    m_result->showTry(sheets, done, before);
}

void RecallPage::showFigures(const RecallTry& done) {
    m_result->showFigures(done);
}

void RecallPage::showNotice(const QString& text) {
    m_notice->setText(text);
}

void RecallPage::flush() {
    m_writing->flush();
}

void RecallPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous()) // a window that was minimised never left
        emit entered();
}

void RecallPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        emit left();
}

} // namespace app
