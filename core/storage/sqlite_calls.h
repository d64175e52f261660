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
    QLibrary m_library{QStringLiteral("sqlite3"), 0};
    bool m_areComplete = true;

    template<typename Function>
    Function* find(const char* name) {
        auto* const found = reinterpret_cast<Function*>(m_library.resolve(name));
        m_areComplete = m_areComplete && found;
        return found;
    }

public:
    decltype(&sqlite3_open_v2) open = find<decltype(sqlite3_open_v2)>("sqlite3_open_v2");
    decltype(&sqlite3_close) close = find<decltype(sqlite3_close)>("sqlite3_close");
    decltype(&sqlite3_extended_result_codes) extendedResultCodes =
        find<decltype(sqlite3_extended_result_codes)>("sqlite3_extended_result_codes");
    decltype(&sqlite3_busy_timeout) busyTimeout =
        find<decltype(sqlite3_busy_timeout)>("sqlite3_busy_timeout");
    decltype(&sqlite3_extended_errcode) extendedErrcode =
        find<decltype(sqlite3_extended_errcode)>("sqlite3_extended_errcode");
    decltype(&sqlite3_errmsg) errmsg = find<decltype(sqlite3_errmsg)>("sqlite3_errmsg");
    decltype(&sqlite3_prepare_v3) prepare = find<decltype(sqlite3_prepare_v3)>("sqlite3_prepare_v3");
    decltype(&sqlite3_finalize) finalize = find<decltype(sqlite3_finalize)>("sqlite3_finalize");
    decltype(&sqlite3_step) step = find<decltype(sqlite3_step)>("sqlite3_step");
    decltype(&sqlite3_reset) reset = find<decltype(sqlite3_reset)>("sqlite3_reset");
    decltype(&sqlite3_db_handle) dbHandle = find<decltype(sqlite3_db_handle)>("sqlite3_db_handle");
    decltype(&sqlite3_bind_null) bindNull = find<decltype(sqlite3_bind_null)>("sqlite3_bind_null");
    decltype(&sqlite3_bind_int64) bindInt64 = find<decltype(sqlite3_bind_int64)>("sqlite3_bind_int64");
    decltype(&sqlite3_bind_text64) bindText = find<decltype(sqlite3_bind_text64)>("sqlite3_bind_text64");
    decltype(&sqlite3_bind_blob64) bindBlob = find<decltype(sqlite3_bind_blob64)>("sqlite3_bind_blob64");
    decltype(&sqlite3_column_type) columnType = find<decltype(sqlite3_column_type)>("sqlite3_column_type");
    decltype(&sqlite3_column_int64) columnInt64 =
        find<decltype(sqlite3_column_int64)>("sqlite3_column_int64");
    decltype(&sqlite3_column_text) columnText = find<decltype(sqlite3_column_text)>("sqlite3_column_text");
    decltype(&sqlite3_column_blob) columnBlob = find<decltype(sqlite3_column_blob)>("sqlite3_column_blob");
    decltype(&sqlite3_column_bytes) columnBytes =
        find<decltype(sqlite3_column_bytes)>("sqlite3_column_bytes");

    /// None may be called else.
    bool areComplete() const { return m_areComplete; }
};

/// Loads the library at the first call; any thread may ask.
inline const SqliteCalls& sqlite() {
    static const SqliteCalls calls;
    return calls;
}

} // namespace exam
