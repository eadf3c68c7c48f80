// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/instance.h"

#include "server/storage/credential.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::server {

Result<QString> Instance::ensure(const QString& name, const std::function<Result<QString>()>& make)
{
    auto present = value(name);
    if (!present || !present->isEmpty())
        return present;
    auto made = make();
    if (!made)
        return made;
    if (const auto stored = set(name, *made); !stored)
        return tl::unexpected(stored.error());
    return made;
}

Result<QString> Instance::ensureId()
{
    return ensure(u"id"_s, [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); });
}

Result<QByteArray> Instance::ensureCursorKey()
{
    constexpr qsizetype length = 43; // 62^43 > 2^256
    return ensure(u"cursor_key"_s, [] { return randomIdentifier(length); }).map([](const QString& key) {
        return key.toLatin1();
    });
}

Result<QString> Instance::id()
{
    return value(u"id"_s);
}

Result<QString> Instance::publicUrl()
{
    return value(u"public_url"_s);
}

Result<void> Instance::setPublicUrl(const QString& url)
{
    return set(u"public_url"_s, url);
}

Result<QString> Instance::profile()
{
    return value(u"profile"_s);
}

Result<QString> Instance::decideProfile(const QString& wanted)
{
    const auto present = profile();
    if (!present)
        return present;
    const QString chosen = !wanted.isEmpty() ? wanted : present->isEmpty() ? u"standard"_s : *present;
    if (*present == chosen)
        return chosen;
    if (!present->isEmpty())
        return fail(ErrorKind::Conflict, *present, wanted);
    if (const auto stored = set(u"profile"_s, chosen); !stored)
        return tl::unexpected(stored.error());
    return chosen;
}

Result<std::optional<RetentionDays>> Instance::retention()
{
    const auto stored = value(u"retention"_s);
    if (!stored)
        return tl::unexpected(stored.error());
    const QStringList days = stored->split(u' ', Qt::SkipEmptyParts);
    if (days.size() != 3)
        return std::optional<RetentionDays>();
    return std::optional(RetentionDays{days.at(0).toInt(), days.at(1).toInt(), days.at(2).toInt()});
}

Result<void> Instance::setRetention(const RetentionDays& rule)
{
    return set(u"retention"_s, u"%1 %2 %3"_s.arg(rule.events).arg(rule.audit).arg(rule.usage));
}

Result<QString> Instance::value(const QString& name)
{
    const auto found = m_sql.first<QString>("SELECT value FROM instance WHERE name = ?"_L1, {name},
                                            [](const Row& row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(QString());
}

Result<void> Instance::set(const QString& name, const QString& value)
{
    const auto done = m_sql.run(
        "INSERT INTO instance (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_L1,
        {name, value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace provost::server
