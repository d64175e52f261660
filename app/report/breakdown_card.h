// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sitting_figures.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

/// The scored questions by domain with the tasks below each, by kind and by difficulty, each with its band.
class BreakdownCard : public QFrame {
    Q_OBJECT

public:
    explicit BreakdownCard(QWidget* parent = nullptr);

    void showFigures(const exam::ExamSpec& spec, const exam::SittingFigures& figures);

private:
    QWidget* content() const;
    void addDomains(const exam::ExamSpec& spec, const exam::SittingFigures& figures);
    void addTasks(const exam::Domain& domain, const exam::SittingFigures& figures);
    template<class Key>
    void addSection(const QString& title, const std::vector<exam::GroupFigures<Key>>& groups,
                    QString (*textOf)(Key));

    QVBoxLayout* m_column = nullptr; ///< of what is shown; null before
    double m_passShare = 0.0;
};

} // namespace app
