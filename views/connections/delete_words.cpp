// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/delete_words.h"

#include "model/items/words.h"
#include "views/connections/delete_connection_dialog.h"

using namespace Qt::StringLiterals;

namespace provost {

QString usersText(qint64 count)
{
    return words::grouped(DeleteConnectionDialog::tr("%n user(s)", nullptr, int(count)), count);
}

QString groupsText(qint64 count)
{
    return words::grouped(DeleteConnectionDialog::tr("%n group(s)", nullptr, int(count)), count);
}

QStringList goingWords(const DeletionPreview& counted)
{
    QStringList sentences;
    if (counted.seats)
        sentences.append(words::grouped(
            DeleteConnectionDialog::tr("%n seat(s) are released.", nullptr, int(*counted.seats)), *counted.seats));
    if (counted.sessions)
        sentences.append(words::grouped(
            DeleteConnectionDialog::tr("%n session(s) end now.", nullptr, int(*counted.sessions)), *counted.sessions));
    return sentences;
}

QString fileNameFor(const Connection& connection, Environment environment, const QDateTime& now)
{
    QString stem;
    const QString name = connection.name.left(60);
    for (const QChar c : name)
        stem += c.isLetterOrNumber() ? c : QChar(u'-');
    if (environment != Environment::Unnamed)
        stem += u'-' + slug(environment);
    return u"%1-%2.jsonl"_s.arg(stem, now.toUTC().toString(u"yyyyMMdd-HHmm"_s));
}

} // namespace provost
