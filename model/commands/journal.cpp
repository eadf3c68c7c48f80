// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/journal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSet>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestBody = 16 * 1024;
constexpr qint64 longestLine = 64 * 1024;
constexpr auto longestWait = std::chrono::seconds(5); ///< for another program's line

QString verb(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Post:
        return u"POST"_s;
    case HttpMethod::Put:
        return u"PUT"_s;
    case HttpMethod::Patch:
        return u"PATCH"_s;
    case HttpMethod::Delete:
        return u"DELETE"_s;
    case HttpMethod::Get:
        return u"GET"_s;
    case HttpMethod::Head:
        return u"HEAD"_s;
    }
    Q_UNREACHABLE();
}

/// Without what might be a secret, whatever a server calls it.
QJsonValue withoutSecrets(const QJsonValue& value)
{
    static const QSet<QString> names{u"secret"_s, u"token"_s, u"password"_s, u"key"_s, u"authorization"_s};
    if (value.isArray()) {
        QJsonArray kept;
        const auto array = value.toArray();
        for (const auto& each : array)
            kept.append(withoutSecrets(each));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const auto object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        kept.insert(it.key(), names.contains(it.key().toLower()) ? QJsonValue(u"removed"_s) : withoutSecrets(*it));
    return kept;
}

QString shownBody(const QByteArray& body)
{
    if (body.isEmpty())
        return {};
    const auto document = QJsonDocument::fromJson(body);
    const auto kept = withoutSecrets(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const auto json = kept.isArray() ? QJsonDocument(kept.toArray()) : QJsonDocument(kept.toObject());
    const auto text = QString::fromUtf8(json.toJson(QJsonDocument::Compact));
    return text.size() > longestBody ? text.first(longestBody) + u'…' : text;
}

/// `pva_8Kx2abcd` of `pva_8Kx2abcd_…`.
QString publicPart(const HttpRequest& request)
{
    if (!request.credential || !request.credential->secret)
        return {};
    const auto key = request.credential->secret->expose(); // no copy of it is made
    const auto end = key.indexOf('_', key.indexOf('_') + 1);
    return end > 0 ? QString::fromLatin1(key.first(end)) : QString();
}

QString headerOf(const HttpRequest& request, QByteArrayView name)
{
    for (const auto& [header, value] : request.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(value);
    }
    return {};
}

QByteArray bytesOf(const QJsonObject& line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact); // members in the order of their names
}

QByteArray hashOf(const QByteArray& previous, const QByteArray& line)
{
    return QCryptographicHash::hash(previous + line, QCryptographicHash::Sha256).toHex();
}

JournalEntry entryFrom(const QJsonObject& line)
{
    JournalEntry entry;
    entry.id = line["request"_L1].toString();
    entry.at = QDateTime::fromString(line["at"_L1].toString(), Qt::ISODateWithMs);
    entry.user = line["user"_L1].toString();
    entry.key = line["key"_L1].toString();
    entry.server = line["server"_L1].toString();
    entry.method = line["method"_L1].toString();
    entry.path = line["path"_L1].toString();
    entry.body = line["body"_L1].toString();
    entry.condition = line["ifMatch"_L1].toString();
    return entry;
}

/// Takes the lines of a file one after the other.
struct Reader
{
    JournalReading reading;
    QByteArray head;
    qint64 end = 0;                   ///< of the last whole line, in bytes
    QHash<QString, qsizetype> places; ///< of entries, by request

    /// A missing file is an empty one.
    Result<void> takeAll(const QString& path)
    {
        QFile file(path);
        if (!file.exists())
            return {};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, path, file.errorString());
        const qint64 size = file.size();
        while (end < size) {
            const auto text = file.readLine(longestLine);
            const bool isTorn = end + text.size() == size && !text.endsWith('\n');
            if (text.isEmpty() || isTorn)
                break;
            take(text);
            end += text.size();
        }
        return {};
    }

    void take(const QByteArray& text)
    {
        ++reading.lines;
        auto line = QJsonDocument::fromJson(text).object();
        const auto hash = line.take(u"hash"_s).toString().toLatin1();
        const bool isGood = text.endsWith('\n') && hash == hashOf(head, bytesOf(line)) &&
                            bytesOf(line).size() > 2; // an empty object says nothing
        if (!isGood && !reading.brokenLine)
            reading.brokenLine = reading.lines;
        head = hash;
        const auto request = line["request"_L1].toString();
        if (line.contains("method"_L1)) {
            places.insert(request, reading.entries.size());
            reading.entries.append(entryFrom(line));
        } else if (const auto place = places.constFind(request); place != places.cend()) {
            auto& entry = reading.entries[*place];
            if (const auto status = line["status"_L1].toInt(); status > 0)
                entry.status = status;
            entry.failure = line["failure"_L1].toString();
        }
    }
};

} // namespace

Journal::Journal(QString file)
    : m_file(std::move(file))
{
}

Journal::~Journal() = default;

Result<void> Journal::begins(const HttpRequest& request, const QString& requestId)
{
    QJsonObject line{{u"request"_s, requestId},
                     {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {u"user"_s, qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"))},
                     {u"key"_s, publicPart(request)},
                     {u"server"_s, request.base.key()},
                     {u"method"_s, verb(request.method)},
                     {u"path"_s, request.path},
                     {u"body"_s, shownBody(request.body)}};
    if (const auto condition = headerOf(request, "If-Match"); !condition.isEmpty())
        line.insert(u"ifMatch"_s, condition);
    return append(line);
}

void Journal::ended(const QString& requestId, const Result<HttpAnswer>& outcome)
{
    QJsonObject line{{u"request"_s, requestId}, {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    if (outcome)
        line.insert(u"status"_s, outcome->status);
    else
        line.insert(u"failure"_s, outcome.error().detail.isEmpty() ? u"no answer"_s : outcome.error().detail.left(300));
    // Where it cannot be written the entry stays without a result, which is what is known of it then.
    (void)append(line);
}

Result<void> Journal::append(QJsonObject line)
{
    const QMutexLocker locker(&m_mutex);
    QLockFile others(m_file + u".lock"_s); // a second window of Provost writes there too
    if (!others.tryLock(longestWait))
        return fail(ErrorKind::Storage, m_file, u"Another program holds it."_s);
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Storage, m_file, file.errorString());
    if (file.size() != m_end) {
        if (auto found = findHead(file); !found)
            return found;
    }
    const auto hash = hashOf(m_head, bytesOf(line));
    line.insert(u"hash"_s, QString::fromLatin1(hash));
    const auto text = bytesOf(line) + '\n';
    if (file.write(text) != text.size()) {
        const auto why = file.errorString();
        file.resize(m_end); // a line is there as a whole or not at all
        return fail(ErrorKind::Storage, m_file, why);
    }
    m_head = hash;
    m_end += text.size();
    return {};
}

/// Goes on behind the last whole line. What is broken in the file stays broken; it is told when the journal is read.
Result<void> Journal::findHead(QFile& file)
{
    Reader reader;
    if (auto read = reader.takeAll(m_file); !read)
        return read;
    if (file.size() > reader.end && !file.resize(reader.end))
        return fail(ErrorKind::Storage, m_file, file.errorString());
    m_head = reader.head;
    m_end = reader.end;
    return {};
}

Result<JournalReading> readJournal(const QString& path)
{
    Reader reader;
    if (auto read = reader.takeAll(path); !read)
        return tl::unexpected(read.error());
    reader.reading.head = QString::fromLatin1(reader.head);
    return reader.reading;
}

} // namespace provost
