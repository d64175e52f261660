// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "widgets/layout.h"

class QComboBox;
class QGridLayout;
class QKeySequenceEdit;

namespace app {

/// What a person can set: the look and the keys. Every change counts at once.
class SettingsPage : public ColumnPage {
    Q_OBJECT

public:
    /// `settings` must outlive the page.
    explicit SettingsPage(Settings& settings, QWidget* parent = nullptr);

    /// Shows the settings as they are.
    void refresh();

signals:
    void backWanted();

private:
    QFrame* makeLookCard();
    QFrame* makeKeysCard();
    void addKeyRow(QGridLayout* grid, KeyAction action);
    void tryKey(KeyAction action, const QKeySequence& key);

    Settings& m_settings;
    QComboBox* m_theme = nullptr;
    QComboBox* m_text = nullptr;
    Banner* m_keyProblem = nullptr;
    std::array<QKeySequenceEdit*, kKeyActions> m_keys{};
};

} // namespace app
