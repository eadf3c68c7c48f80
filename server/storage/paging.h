// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/sql.h"

#include <QDateTime>
#include <QStringList>
#include <QVariantList>

namespace provost::server {

/// The conditions of a composed statement: literals with placeholders, and their values apart.
class Conditions
{
public:
    /// `literal` never holds text from outside; that goes into `values`.
    void add(const QString& literal, const QVariantList& values);
    /// ` WHERE a AND b`, or nothing.
    [[nodiscard]] QString where() const;
    [[nodiscard]] QVariantList values() const { return m_values; }

private:
    QStringList m_literals;
    QVariantList m_values;
};

/// How many rows of `from` (a table, or a join) meet the conditions.
[[nodiscard]] Result<qint64> countOf(Sql& sql, const QString& from, const Conditions& conditions);

/// The key of a page in a list that is sorted by number; ErrorKind::Invalid names `after`.
[[nodiscard]] Result<qint64> numberKey(const QString& after);

/// The key of a page in a list that is sorted by text and then by row, opaque to clients.
struct TextKey
{
    QString text;
    qint64 row = 0;
};
[[nodiscard]] QString toKey(const TextKey& key);
[[nodiscard]] Result<TextKey> textKey(const QString& after);

/// A LIKE pattern that finds `part` anywhere, for use with ESCAPE '\'.
[[nodiscard]] QString anywhere(const QString& part);

/// Milliseconds since 1970 as a time in UTC.
[[nodiscard]] QDateTime timeOf(qint64 milliseconds);
[[nodiscard]] std::optional<QDateTime> timeOf(std::optional<qint64> milliseconds);

} // namespace provost::server
