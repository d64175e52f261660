// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys.h"

#include <QObject>
#include <QSettings>

#include <filesystem>

namespace app {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What a person set on this machine, in an ini file. Setters clamp, compare, store, then announce.
class Settings : public QObject {
    Q_OBJECT

public:
    /// Text size in percent of the system's.
    static constexpr int kSmallestText = 80;
    static constexpr int kLargestText = 200;
    static constexpr int kNormalText = 100;
    static constexpr int kTextStep = 10;
    /// Width of the scenario in percent of what it shares with its question.
    static constexpr int kNarrowestScenario = 15;
    static constexpr int kWidestScenario = 85;
    static constexpr int kNormalScenario = 40;

    explicit Settings(const std::filesystem::path& file, QObject* parent = nullptr);

    ThemeChoice theme() const { return m_theme; }
    int textPercent() const { return m_textPercent; }
    const KeyMap& keys() const { return m_keys; }
    QByteArray windowGeometry() const;
    int scenarioPercent() const { return m_scenarioPercent; }
    /// The welcome has been read, or there was no need for it.
    bool isWelcomed() const { return m_isWelcomed; }
    /// What drillSetupOf() reads; empty before the first drill.
    QString drillChoice() const;
    /// Whether the time for each question is shown in a drill without a limit.
    bool showsBudget() const { return m_showsBudget; }

    void setTheme(ThemeChoice theme);
    void setTextPercent(int percent);
    /// Keys that clash with others (keyProblem()) are not taken.
    void setKey(KeyAction action, const QKeySequence& key);
    void resetKeys();
    void setWindowGeometry(const QByteArray& geometry);
    void setScenarioPercent(int percent);
    void setWelcomed();
    void setDrillChoice(const QString& text);
    void setShowsBudget(bool on);

signals:
    void appearanceChanged();
    void keysChanged();

private:
    QSettings m_store;
    ThemeChoice m_theme;
    int m_textPercent;
    int m_scenarioPercent;
    bool m_isWelcomed;
    bool m_showsBudget;
    KeyMap m_keys;
};

} // namespace app
