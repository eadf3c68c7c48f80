// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/route_table.h"

#include <optional>

namespace provost::server {
namespace {

QByteArrayList segmentsOf(const QByteArray& path)
{
    return path.sliced(path.startsWith('/') ? 1 : 0).split('/');
}

bool isCapture(const QByteArray& segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}

/// The captures where the path has the pattern's form.
std::optional<QStringList> match(const QByteArrayList& pattern, const QByteArrayList& path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        // Nothing has a name with NUL in it, and PostgreSQL would look for what stands before that.
        if (isCapture(pattern.at(i)) && !path.at(i).isEmpty() && !path.at(i).contains("%00"))
            captures.append(QString::fromUtf8(QByteArray::fromPercentEncoding(path.at(i))));
        else if (pattern.at(i) != path.at(i))
            return std::nullopt;
    }
    return captures;
}

} // namespace

void RouteTable::add(const QByteArray& method, const QByteArray& pattern)
{
    m_lines.append({method, segmentsOf(pattern)});
}

RouteTable::Match RouteTable::find(const QByteArray& method, const QByteArray& path) const
{
    const auto segments = segmentsOf(path);
    Match found;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto captures = match(m_lines.at(i).segments, segments);
        if (!captures)
            continue;
        if (m_lines.at(i).method == method)
            return {i, *captures, {}};
        found.allowed.append(m_lines.at(i).method);
    }
    return found;
}

} // namespace provost::server
