// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys.h"

#include <QString>
#include <QStringView>

#include <string>
#include <vector>

namespace app {

/// A section of the manual.
struct HelpSection {
    QString id; ///< as in "## The exam page {#exam}"; the same in every language
    QString title;
    std::string markdown; ///< without its heading

    bool operator==(const HelpSection&) const = default;
};

/// The sections of a manual in Markdown: what follows a heading of the second level, to the next one. What
/// stands before the first is left out.
std::vector<HelpSection> sectionsOf(const QString& manual);

/// resources/help/manual.md, then a section "keys" with the keys as they are set.
std::vector<HelpSection> helpSections(const KeyMap& keys);

/// The id of the section about a page of the window, by the page's object name.
QString sectionAbout(QStringView page);

/// Whether every word of `wanted` stands in the section, as part of a word and whatever its case.
bool hasWords(const HelpSection& section, const QStringList& wanted);

} // namespace app
