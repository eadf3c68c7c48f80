// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/copies.h"

#include "app/places.h"
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace provost {

Copies::Copies(QString folder, Settings& settings, const Policy& policy)
    : m_folder(std::move(folder))
    , m_settings(settings)
    , m_policy(policy)
{
}

bool Copies::areKept() const
{
    return !m_policy.localCopyOff && m_settings.value(settings::localCopy);
}

void Copies::setKept(bool kept)
{
    m_settings.set(settings::localCopy, kept);
}

QString Copies::fileOf(const QString& profileId) const
{
    // The id is a UUID unless somebody wrote another one into the file of servers: it never leads out of the folder.
    return m_folder + '/'_L1 + QString::fromLatin1(QUrl::toPercentEncoding(profileId)) + ".db"_L1;
}

Result<std::unique_ptr<LocalCopy>> Copies::of(const ServerProfile& profile) const
{
    if (!areKept())
        return std::unique_ptr<LocalCopy>();
    if (auto made = makePrivateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    return std::make_unique<LocalCopy>(fileOf(profile.id));
}

Result<void> Copies::forget(const ServerProfile& profile) const
{
    return LocalCopy::forget(fileOf(profile.id));
}

Result<void> Copies::forgetAll() const
{
    Result<void> forgotten;
    const QDir folder(m_folder);
    const auto files =
        folder.entryList({u"*.db"_s, u"*.db-*"_s, u"*.db.aside*"_s, u"scratch-*.tmp"_s}, QDir::Files | QDir::Hidden);
    for (const auto& file : files) {
        QFile entry(folder.filePath(file));
        if (!entry.remove() && forgotten)
            forgotten = fail(ErrorKind::Storage, entry.fileName(), entry.errorString()); // the others go all the same
    }
    return forgotten;
}

} // namespace provost
