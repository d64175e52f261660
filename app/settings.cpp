// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kTheme = u"appearance/theme"_s;
const QString kText = u"appearance/textPercent"_s;
const QString kGeometry = u"window/geometry"_s;

ThemeChoice clampedTheme(int stored) {
    return static_cast<ThemeChoice>(std::clamp(stored, 0, static_cast<int>(ThemeChoice::Dark)));
}

int clampedText(int percent) {
    return std::clamp(percent, Settings::kSmallestText, Settings::kLargestText);
}

} // namespace

Settings::Settings(const std::filesystem::path& file, QObject* parent)
    : QObject(parent)
    , m_store(QString::fromStdString(file.string()), QSettings::IniFormat)
    , m_theme(clampedTheme(m_store.value(kTheme, 0).toInt()))
    , m_textPercent(clampedText(m_store.value(kText, kNormalText).toInt())) {}

QByteArray Settings::windowGeometry() const {
    return m_store.value(kGeometry).toByteArray();
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

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue(kGeometry, geometry);
}

} // namespace app
