// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_details.h"

#include <QDialog>

namespace app {

/// What this program is, in which version, under which licence, and the details that a report of a fault
/// needs.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(ReportFacts facts, QWidget* parent = nullptr);

private:
    QWidget* makeButtons();

    ReportFacts m_facts;
};

} // namespace app
