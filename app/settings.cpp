// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kTheme = u"appearance/theme"_s;
const QString kText = u"appearance/textPercent"_s;
const QString kScenario = u"window/scenarioPercent"_s;
const QString kWelcomed = u"window/welcomed"_s;
const QString kGeometry = u"window/geometry"_s;
const QString kDrill = u"practice/drill"_s;
const QString kBudget = u"practice/showsBudget"_s;

ThemeChoice clampedTheme(int stored) {
    return static_cast<ThemeChoice>(std::clamp(stored, 0, static_cast<int>(ThemeChoice::HighContrast)));
}

int clampedText(int percent) {
    return std::clamp(percent, Settings::kSmallestText, Settings::kLargestText);
}

int clampedScenario(int percent) {
    return std::clamp(percent, Settings::kNarrowestScenario, Settings::kWidestScenario);
}

QString keyPath(KeyAction action) {
    return u"keys/"_s + keyName(action);
}

/// What was stored where it is still possible, else the standard key.
KeyMap storedKeys(const QSettings& store) {
    KeyMap keys = standardKeys();
    for (std::size_t index = 0; index < kKeyActions; ++index) {
        const auto action = static_cast<KeyAction>(index);
        const QKeySequence stored(store.value(keyPath(action)).toString(), QKeySequence::PortableText);
        if (!keyProblem(keys, action, stored))
            keys[index] = stored;
    }
    return keys;
}

} // namespace

Settings::Settings(const std::filesystem::path& file, QObject* parent)
    : QObject(parent)
    , m_store(QString::fromStdString(file.string()), QSettings::IniFormat)
    , m_theme(clampedTheme(m_store.value(kTheme, 0).toInt()))
    , m_textPercent(clampedText(m_store.value(kText, kNormalText).toInt()))
    , m_scenarioPercent(clampedScenario(m_store.value(kScenario, kNormalScenario).toInt()))
    , m_isWelcomed(m_store.value(kWelcomed, false).toBool())
    , m_showsBudget(m_store.value(kBudget, true).toBool())
    , m_keys(storedKeys(m_store)) {}

QByteArray Settings::windowGeometry() const {
    return m_store.value(kGeometry).toByteArray();
}

QString Settings::drillChoice() const {
    return m_store.value(kDrill).toString();
}

void Settings::setDrillChoice(const QString& text) {
    m_store.setValue(kDrill, text);
}

void Settings::setShowsBudget(bool on) {
    if (on == m_showsBudget)
        return;
    m_showsBudget = on;
    m_store.setValue(kBudget, on);
}

void Settings::setTheme(ThemeChoice theme) {
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_store.setValue(kTheme, static_cast<int>(theme));
    emit appearanceChanged();
}

void Settings::setTextPercent(int percent) {
    const int clamped = clampedText(percent);
    if (clamped == m_textPercent)
        return;
    m_textPercent = clamped;
    m_store.setValue(kText, clamped);
    emit appearanceChanged();
}

void Settings::setKey(KeyAction action, const QKeySequence& key) {
    QKeySequence& current = m_keys[static_cast<std::size_t>(action)];
    if (key == current || keyProblem(m_keys, action, key))
        return;
    current = key;
    m_store.setValue(keyPath(action), key.toString(QKeySequence::PortableText));
    emit keysChanged();
}

void Settings::resetKeys() {
    m_store.remove(u"keys"_s);
    m_keys = standardKeys();
    emit keysChanged();
}

void Settings::setScenarioPercent(int percent) {
    const int clamped = clampedScenario(percent);
    if (clamped == m_scenarioPercent)
        return;
    m_scenarioPercent = clamped;
    m_store.setValue(kScenario, clamped);
}

void Settings::setWelcomed() {
    if (m_isWelcomed)
        return;
    m_isWelcomed = true;
    m_store.setValue(kWelcomed, true);
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue(kGeometry, geometry);
}

} // namespace app
