// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace provost::test {

/// One form in which a secret may have been written somewhere.
struct Disguise
{
    QString name;
    QByteArray bytes;
};

/// All forms that are searched for: as it is, in UTF-16, hexadecimal, base64 at each of the three alignments,
/// URL-encoded, as JSON and HTML escapes, quoted-printable, octal escapes, reversed; and its first and last 16
/// characters, for what was cut.
[[nodiscard]] QList<Disguise> disguisesOf(const QByteArray& secret);

/// A place where a secret was found.
struct Leak
{
    QString file;
    QString disguise;
    qsizetype offset = 0;
};

/// Reads every file below `roots` (hidden ones too, no links) and reports each form of each secret. Compressed streams
/// are not unpacked: Provost writes none. An unreadable file is reported as a leak named "unreadable", since nothing is
/// known of it.
[[nodiscard]] QList<Leak> findLeaks(const QList<QByteArray>& secrets, const QStringList& roots);

/// As findLeaks(), for bytes that stand in no file (a process's output).
[[nodiscard]] QList<Leak> findLeaksIn(const QByteArray& bytes, const QString& name, const QList<QByteArray>& secrets);

} // namespace provost::test
