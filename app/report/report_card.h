// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace app {

/// A card whose content is made anew for each sitting that is shown.
class ReportCard : public QFrame {
    Q_OBJECT

public:
    explicit ReportCard(QWidget* parent = nullptr);

protected:
    /// Removes what is shown; the next two are of the new content.
    void renew();
    QVBoxLayout* column() const { return m_column; }
    QWidget* content() const;

private:
    QVBoxLayout* m_column = nullptr; ///< null before the first renew()
};

} // namespace app
