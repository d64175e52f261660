// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace test {

/// The answer to one question as texts, read from the bank's YAML by yaml-cpp alone: neither loader nor
/// engine has a hand in it.
struct KeyedQuestion {
    QString kind;
    QString domain;
    QStringList right; ///< texts of the right options; of the steps in order; of the response to each prompt
};

/// By the plain text of the stem, which is what a person sees.
std::map<QString, KeyedQuestion> readAnswerKey();

} // namespace test
