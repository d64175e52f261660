// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "recall/recall_records.h"
#include "study/recall_sheet.h"

#include <QUrl>

class QStackedWidget;

namespace app {

class RecallResultView;
class RecallSetupView;
class RecallWritingView;

/// The brain dump: chosen, written, compared.
class RecallPage : public QWidget {
    Q_OBJECT

public:
    explicit RecallPage(QWidget* parent = nullptr);

    /// Where there are no sheets to choose from.
    void showProblem(const QString& text);
    void showSetup(const std::vector<exam::RecallSheet>& sheets, const std::vector<RecallTry>& tries);
    /// `texts` stand beside `sheets`.
    void showWriting(const std::vector<exam::RecallSheet>& sheets, const std::vector<RecallText>& texts);
    /// Absent: no limit.
    void showRemaining(std::optional<exam::Millis> remaining);
    /// As RecallResultView::showTry().
    void showTry(const std::vector<exam::RecallSheet>& sheets, const RecallTry& done,
                 const std::vector<RecallTry>& before);
    void showFigures(const RecallTry& done);
    /// A sentence above what is shown, until something else is; an empty one for none.
    void showNotice(const QString& text);
    /// Announces now what is typed.
    void flush();

signals:
    void beginWanted(const std::vector<std::string>& sheets, std::optional<exam::Millis> allowed);
    void written(std::size_t index, const QString& text);
    void doneWanted();
    void marked(std::size_t sheet, std::size_t entry, bool isRecalled);
    void againWanted();
    void linkWanted(const QUrl& url);
    void backWanted();
    /// The page came to the front, and went from there.
    void entered();
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showView(QWidget* view);

    QStackedWidget* m_views;
    Banner* m_notice;
    RecallSetupView* m_setup;
    RecallWritingView* m_writing;
    RecallResultView* m_result;
};

} // namespace app
