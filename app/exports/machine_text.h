// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as machines read them: the same in every language.
#pragma once

#include "base/clock.h"
#include "base/enum_names.h"

#include <QDateTime>
#include <QString>

namespace app {

/// "2026-11-29T01:22:28.000Z".
inline QString utcText(exam::WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

/// The name under which an enumerator is stored everywhere.
QString enumName(auto value) {
    const std::string_view name = exam::nameOf(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace app
