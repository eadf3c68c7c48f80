// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/path.h"

#include "model/scim/error.h"

using namespace Qt::StringLiterals;

namespace provost::scim {

Result<Path> parsePath(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestPath)
        return invalidPath(u"The path is empty or longer than %1 characters."_s.arg(longestPath));
    // The search for the bracket cannot be misled: names and URNs have none.
    const qsizetype bracket = text.indexOf(u'[');
    Path path;
    auto name = parseAttributeName(bracket < 0 ? text : text.first(bracket));
    if (!name)
        return tl::unexpected(name.error());
    path.name = *std::move(name);
    if (bracket < 0)
        return path;
    if (!path.name.sub.isEmpty())
        return invalidPath(u"%1 cannot be followed by a bracket."_s.arg(quoted(path.name.text())));
    QStringView rest;
    auto filter = parseBracketFilter(text.sliced(bracket + 1), rest);
    if (!filter)
        return tl::unexpected(filter.error());
    path.filter = *std::move(filter);
    rest = rest.trimmed();
    if (rest.isEmpty())
        return path;
    const auto sub = rest.startsWith(u'.') ? parseAttributeName(rest.sliced(1))
                                           : Result<AttributeName>(invalidPath(u"Unexpected text after a bracket."_s));
    if (!sub || !sub->sub.isEmpty() || !sub->schema.isEmpty())
        return invalidPath(u"After the bracket the path has %1 instead of one sub-attribute."_s.arg(quoted(rest)));
    path.name.sub = sub->attribute;
    return path;
}

Result<BoundPath> bindPath(const Path& path, const ResourceType& type)
{
    BoundPath bound;
    bound.target = resolve(type, path.name);
    if (!bound.target.found())
        return invalidPath(u"A %1 has no attribute %2."_s.arg(type.name, quoted(path.name.text())));
    if (!path.filter)
        return bound;
    if (!bound.target.attribute || !bound.target.attribute->multiValued)
        return invalidPath(u"%1 has one value: it cannot be filtered."_s.arg(quoted(path.name.text())));
    auto filter = bindElementFilter(*path.filter, *bound.target.attribute);
    if (!filter)
        return tl::unexpected(filter.error());
    bound.filter = *std::move(filter);
    bound.written = path.filter;
    return bound;
}

} // namespace provost::scim
