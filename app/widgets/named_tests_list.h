// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "practice_study.h"

#include <vector>

namespace app {

/// The card with the tests that a bank names, by what they are about, each with its last try.
class NamedTestsList : public QFrame {
    Q_OBJECT

public:
    explicit NamedTestsList(QWidget* parent = nullptr);

    /// Forgets the tries. The bank must outlive its use here.
    void setBank(const exam::Catalogue& bank);
    void setTries(const std::vector<TestTry>& tries);
    /// The widget that the Tab key leads to behind the tests.
    void setNextInTabOrder(QWidget* next) { m_next = next; }

signals:
    void testWanted(const exam::TestId& test);

private:
    void showTests();
    void addTests(const QString& heading, const std::vector<const exam::NamedTest*>& tests);
    QWidget* makeRow(const exam::NamedTest& test);

    const exam::Catalogue* m_bank = nullptr; ///< null before setBank()
    std::vector<TestTry> m_tries;
    QVBoxLayout* m_rows;
    QWidget* m_next = nullptr;
};

} // namespace app
