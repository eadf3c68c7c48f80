// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#include <QSettings>
#endif

#include <optional>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr Policy everythingOff{
    .readOnly = true, .exportOff = true, .notificationsOff = true, .localCopyOff = true, .isBroken = true};

/// What a place says about one key: yes, no, or nothing at all. `isBroken` where it says something else.
struct PolicyWords
{
    std::optional<bool> readOnly;
    std::optional<bool> exports;
    std::optional<bool> notifications;
    std::optional<bool> localCopy;
    bool isBroken = false;
};

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
PolicyWords wordsAt(const QString& place)
{
    const QSettings store(place, QSettings::NativeFormat);
    PolicyWords words;
    const auto read = [&](const QString& key) -> std::optional<bool> {
        const auto value = store.value(key);
        if (!value.isValid())
            return {};
        words.isBroken = words.isBroken || !value.canConvert<bool>();
        return value.toBool(); // a DWORD 0 or 1, or a property list's truth
    };
    words.readOnly = read(u"readOnly"_s);
    words.exports = read(u"export"_s);
    words.notifications = read(u"notifications"_s);
    words.localCopy = read(u"localCopy"_s);
    words.isBroken = words.isBroken || store.status() != QSettings::NoError;
    return words;
}
#else
PolicyWords wordsAt(const QString& place)
{
    constexpr qint64 longest = 64 * 1024;
    const QFileInfo entry(place);
    const QFileInfo folder(entry.path());
    // What cannot be looked at, or leads nowhere, is not nothing: it counts as one that cannot be read.
    if (!entry.exists() && !entry.isSymLink() && (!folder.exists() || folder.isExecutable()))
        return {};
    QFile file(place);
    const auto document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(longest)) : QJsonDocument();
    PolicyWords words;
    words.isBroken = !document.isObject();
    const auto read = [&](const QString& key) -> std::optional<bool> {
        const auto value = document[key];
        if (value.isUndefined())
            return {};
        words.isBroken = words.isBroken || !value.isBool();
        return value.toBool();
    };
    words.readOnly = read(u"readOnly"_s);
    words.exports = read(u"export"_s);
    words.notifications = read(u"notifications"_s);
    words.localCopy = read(u"localCopy"_s);
    return words;
}
#endif

} // namespace

ServerCharacter Policy::over(ServerCharacter own) const
{
    own.readOnly = own.readOnly || readOnly;
    own.readOnlyByPolicy = readOnly;
    own.exportOffByPolicy = exportOff;
    return own;
}

QString systemPolicyPlace()
{
#if defined(Q_OS_WIN)
    return u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Provost"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Managed Preferences/org.provost.provost.plist"_s;
#else
    return u"/etc/provost/policy.json"_s;
#endif
}

Policy readPolicy(const QString& place)
{
    const auto words = wordsAt(place);
    if (words.isBroken)
        return everythingOff;
    return {.readOnly = words.readOnly.value_or(false),
            .exportOff = !words.exports.value_or(true),
            .notificationsOff = !words.notifications.value_or(true),
            .localCopyOff = !words.localCopy.value_or(true)};
}

} // namespace provost
