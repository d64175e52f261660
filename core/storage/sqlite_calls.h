// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>
#include <QString>

#include <sqlite3.h>

namespace exam {

/// What the history calls of SQLite, in a library that is loaded with the first file, on the thread that
/// opens it. Linked, it would be loaded before main(), and Debian's looks all its 1,600 names up at once
/// then.
class SqliteCalls {
    /// Takes the type of what it is given to.
    struct Found {
        QFunctionPointer address;

        template<typename Function>
        operator Function*() const {
            return reinterpret_cast<Function*>(address);
        }
    };

    Found find(const char* name) {
        const Found found{m_library.resolve(name)};
        m_areComplete = m_areComplete && found.address;
        return found;
    }

    QLibrary m_library{QStringLiteral("sqlite3"), 0};
    bool m_areComplete = true;

public:
    decltype(&sqlite3_open_v2) open = find("sqlite3_open_v2");
    decltype(&sqlite3_close) close = find("sqlite3_close");
    decltype(&sqlite3_extended_result_codes) extendedResultCodes = find("sqlite3_extended_result_codes");
    decltype(&sqlite3_busy_timeout) busyTimeout = find("sqlite3_busy_timeout");
    decltype(&sqlite3_extended_errcode) extendedErrcode = find("sqlite3_extended_errcode");
    decltype(&sqlite3_errmsg) errmsg = find("sqlite3_errmsg");
    decltype(&sqlite3_prepare_v3) prepare = find("sqlite3_prepare_v3");
    decltype(&sqlite3_finalize) finalize = find("sqlite3_finalize");
    decltype(&sqlite3_step) step = find("sqlite3_step");
    decltype(&sqlite3_reset) reset = find("sqlite3_reset");
    decltype(&sqlite3_db_handle) dbHandle = find("sqlite3_db_handle");
    decltype(&sqlite3_bind_null) bindNull = find("sqlite3_bind_null");
    decltype(&sqlite3_bind_int64) bindInt64 = find("sqlite3_bind_int64");
    decltype(&sqlite3_bind_text64) bindText = find("sqlite3_bind_text64");
    decltype(&sqlite3_bind_blob64) bindBlob = find("sqlite3_bind_blob64");
    decltype(&sqlite3_column_type) columnType = find("sqlite3_column_type");
    decltype(&sqlite3_column_int64) columnInt64 = find("sqlite3_column_int64");
    decltype(&sqlite3_column_text) columnText = find("sqlite3_column_text");
    decltype(&sqlite3_column_blob) columnBlob = find("sqlite3_column_blob");
    decltype(&sqlite3_column_bytes) columnBytes = find("sqlite3_column_bytes");

    /// None may be called else.
    bool areComplete() const { return m_areComplete; }
};

/// Loads the library at the first call; any thread may ask.
inline const SqliteCalls& sqlite() {
    static const SqliteCalls calls;
    return calls;
}

} // namespace exam
