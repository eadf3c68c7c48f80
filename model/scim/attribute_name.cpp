// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/attribute_name.h"

#include "model/scim/error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'$';
}

bool isName(QStringView text)
{
    return !text.isEmpty() && (text.front().isLetter() || text.front() == u'$' || text.front() == u'_') &&
           std::ranges::all_of(text, isNameCharacter);
}

} // namespace

QString AttributeName::text() const
{
    QString whole = schema.isEmpty() ? attribute : schema + u':' + attribute;
    if (!sub.isEmpty())
        whole += u'.' + sub;
    return whole;
}

Result<AttributeName> parseAttributeName(QStringView text)
{
    AttributeName name;
    QStringView rest = text;
    // A schema URI has dots and colons of its own; the attribute begins after its last colon.
    if (const qsizetype colon = text.lastIndexOf(u':'); colon >= 0) {
        name.schema = text.first(colon).toString();
        rest = text.sliced(colon + 1);
        if (name.schema.isEmpty())
            return invalidPath(u"%1 is not the name of an attribute."_s.arg(quoted(text)));
    }
    const qsizetype dot = rest.indexOf(u'.');
    const QStringView attribute = dot < 0 ? rest : rest.first(dot);
    const QStringView sub = dot < 0 ? QStringView() : rest.sliced(dot + 1);
    if (!isName(attribute) || (dot >= 0 && !isName(sub)))
        return invalidPath(u"%1 is not the name of an attribute."_s.arg(quoted(text)));
    name.attribute = attribute.toString();
    name.sub = sub.toString();
    return name;
}

} // namespace provost::scim
