// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QStringList>

namespace provost::server {

/// Which line of a routing table a request is for. Immutable once filled; any thread.
class RouteTable
{
public:
    /// Adds a line. `pattern` has literal segments and `{name}` segments: `/connections/{id}/tokens`. Where several
    /// patterns match, the first one added is taken.
    void add(const QByteArray& method, const QByteArray& pattern);

    struct Match
    {
        qsizetype line = -1;    ///< in the order of add(); -1: none
        QStringList captures;   ///< percent-decoded values of the `{…}` segments, in order; they are never empty
        QByteArrayList allowed; ///< where there is no line: the methods that the path knows
    };
    [[nodiscard]] Match find(const QByteArray& method, const QByteArray& path) const;

private:
    struct Line
    {
        QByteArray method;
        QByteArrayList segments;
    };
    QList<Line> m_lines;
};

} // namespace provost::server
