// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/journal.h"

#include "model/commands/computer_account.h"
#include "model/net/json_body.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestBody = 16 * 1024;
constexpr qsizetype longestState = 128 * 1024;        ///< the rules of a connection at their most take less
constexpr qint64 longestLine = qint64(1024) * 1024;   ///< both in it, escaped
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

/// Without what might be a secret, whatever a server calls it and wherever it stands.
QJsonValue withoutSecrets(const QJsonValue& value)
{
    static const QRegularExpression key(u"\\bpv[a-z]_[A-Za-z0-9]+_[A-Za-z0-9]+"_s);
    static const QSet<QString> names{u"secret"_s, u"token"_s, u"password"_s, u"key"_s, u"authorization"_s};
    // Servers of others have them under names of their own: bearer_token, plain_secret, clientSecret.
    const auto isNameOfSecret = [](const QString& name) {
        return names.contains(name) || name.endsWith("token"_L1) || name.endsWith("secret"_L1);
    };
    if (value.isArray()) {
        QJsonArray kept;
        const auto array = value.toArray();
        for (const auto& each : array)
            kept.append(withoutSecrets(each));
        return kept;
    }
    if (value.isString())
        return value.toString().replace(key, u"removed"_s);
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const auto object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const auto name = it.key().toLower();
        const bool isAllOfToken = name == "token"_L1 && it->isObject(); // label, hint and the like
        kept.insert(it.key(), isNameOfSecret(name) && !isAllOfToken ? QJsonValue(u"removed"_s) : withoutSecrets(*it));
    }
    return kept;
}

QString shownJson(const QByteArray& body, qsizetype most)
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return {};
    const auto kept = withoutSecrets(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const auto json = kept.isArray() ? QJsonDocument(kept.toArray()) : QJsonDocument(kept.toObject());
    const auto text = QString::fromUtf8(json.toJson(QJsonDocument::Compact));
    return text.size() > most ? text.first(most) + u'…' : text;
}

/// What a write left behind. Of a secret that an answer hands over no copy is made: it is left out before anything is
/// read, and where it cannot be found nothing is.
QString stateIn(const HttpAnswer& answer)
{
    // Of what servers of others call a token nothing is read at all.
    static constexpr std::array tokens{"token", "bearer_token", "next_bearer_token", "plain_secret"};
    const auto handsOver = [&answer](const char* name) { return secretIn(answer.body, name).has_value(); };
    const bool isWayIn = answer.body.contains("\"setupID\""); // with the address of a setup link
    if (!answer.isSuccess() || isWayIn || answer.body.contains("\"key\"") || std::ranges::any_of(tokens, handsOver))
        return {};
    if (!answer.body.contains("\"secret\""))
        return shownJson(answer.body, longestState);
    const QByteArrayView body(answer.body);
    const auto place = secretIn(body);
    if (!place)
        return {};
    const auto rest = body.sliced(place->begin + place->size);
    if (rest.contains("\"secret\""))
        return {}; // more than one
    return shownJson(QByteArray().append(body.first(place->begin)).append(rest), longestState);
}

/// `pva_8Kx2abcd` of `pva_8Kx2abcd_…`; of a token that no provostd made nothing is known to be public.
QString publicPart(const HttpRequest& request)
{
    if (!request.credential || !request.credential->secret)
        return {};
    const auto key = request.credential->secret->expose(); // no copy of it is made
    if (!key.startsWith("pva_") && !key.startsWith("pvt_"))
        return {};
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
    entry.before = line["before"_L1].toString();
    entry.restoreFile = line["restoreFile"_L1].toString();
    entry.condition = line["ifMatch"_L1].toString();
    return entry;
}

/// Where a journal ended when it was written to last.
struct End
{
    qint64 lines = 0;
    QByteArray hash;
};

QString endFile(const QString& journal)
{
    return journal + u".end"_s;
}

/// Nothing where it is not known, because nothing was written yet, or by an older version.
std::optional<End> keptEnd(const QString& journal)
{
    QFile file(endFile(journal));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto words = file.readLine(longestBody).simplified().split(' ');
    if (words.size() != 2 || words.constFirst().toLongLong() <= 0)
        return {};
    return End{words.constFirst().toLongLong(), words.constLast()};
}

/// All in one write of always the same size, so that a program that is killed leaves this one or the one before. Where
/// it cannot be written the one before stays, which is a place that the journal goes through as well.
void keepEnd(const QString& journal, const End& end)
{
    QFile file(endFile(journal));
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        file.write(QByteArray::number(end.lines).rightJustified(20, '0') + ' ' + end.hash + '\n');
}

/// Takes the lines of a file one after the other.
struct Reader
{
    std::optional<End> kept; ///< where it ended once
    JournalReading reading = {};
    QByteArray head = {};
    bool hasKept = false;                  ///< the line that was the last one then is there
    qint64 end = 0;                        ///< of the last whole line, in bytes
    QHash<QString, qsizetype> places = {}; ///< of entries, by request

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
        hasKept = hasKept || (kept && kept->lines == reading.lines && kept->hash == head);
        if (const auto written = line["cutShortAfter"_L1].toInteger(); written > 0 && !reading.cut)
            reading.cut = JournalCut{reading.lines - 1, written};
        const auto request = line["request"_L1].toString();
        if (line.contains("method"_L1)) {
            places.insert(request, reading.entries.size());
            reading.entries.append(entryFrom(line));
        } else if (const auto place = places.constFind(request); place != places.cend()) {
            auto& entry = reading.entries[*place];
            if (const auto status = line["status"_L1].toInt(); status > 0)
                entry.status = status;
            entry.failure = line["failure"_L1].toString();
            entry.after = line["after"_L1].toString();
        }
    }

    /// What was cut off and is not written down in the journal itself yet.
    [[nodiscard]] std::optional<JournalCut> freshCut() const
    {
        return kept && !hasKept ? std::optional(JournalCut{reading.lines, kept->lines}) : std::nullopt;
    }
};

} // namespace

Journal::Journal(QString file)
    : m_file(std::move(file))
{
}

Journal::~Journal() = default;

Result<void> Journal::begins(const HttpRequest& request, const QString& requestId, const Call& call)
{
    QJsonObject line{
        {u"request"_s, requestId},         {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"user"_s, computerAccount()},    {u"key"_s, publicPart(request)},
        {u"server"_s, request.base.key()}, {u"method"_s, verb(request.method)},
        {u"path"_s, request.path},         {u"body"_s, shownJson(request.body, longestBody)}};
    if (const auto state = shownJson(call.before, longestState); !state.isEmpty())
        line.insert(u"before"_s, state);
    if (!call.restoreFile.isEmpty())
        line.insert(u"restoreFile"_s, call.restoreFile);
    if (const auto condition = headerOf(request, "If-Match"); !condition.isEmpty())
        line.insert(u"ifMatch"_s, condition);
    return append(line);
}

void Journal::ended(const QString& requestId, const Result<HttpAnswer>& outcome)
{
    QJsonObject line{{u"request"_s, requestId}, {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    if (outcome) {
        line.insert(u"status"_s, outcome->status);
        if (const auto state = stateIn(*outcome); !state.isEmpty())
            line.insert(u"after"_s, state);
    } else {
        line.insert(u"failure"_s, outcome.error().detail.isEmpty() ? u"no answer"_s : outcome.error().detail.left(300));
    }
    // Where it cannot be written the entry stays without a result, which is what is known of it then.
    (void)append(line);
}

Result<void> Journal::append(const QJsonObject& line)
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
    auto written = write(file, line);
    if (written)
        keepEnd(m_file, {m_lines, m_head});
    return written;
}

/// Goes on behind the last whole line. What is broken in the file stays broken; it is told when the journal is read.
/// What was cut off is written down, since the kept end is of the new lines from then on.
Result<void> Journal::findHead(QFile& file)
{
    Reader reader{keptEnd(m_file)};
    if (auto read = reader.takeAll(m_file); !read)
        return read;
    if (file.size() > reader.end && !file.resize(reader.end))
        return fail(ErrorKind::Storage, m_file, file.errorString());
    m_head = reader.head;
    m_end = reader.end;
    m_lines = reader.reading.lines;
    if (const auto cut = reader.freshCut()) {
        const QJsonObject note{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                               {u"cutShortAfter"_s, cut->written}};
        return write(file, note);
    }
    return {};
}

Result<void> Journal::write(QFile& file, QJsonObject line)
{
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
    ++m_lines;
    return {};
}

Result<JournalReading> readJournal(const QString& path)
{
    Reader reader{keptEnd(path)}; // first: what is written meanwhile only makes the file longer
    if (auto read = reader.takeAll(path); !read)
        return tl::unexpected(read.error());
    if (!reader.reading.cut)
        reader.reading.cut = reader.freshCut();
    reader.reading.head = QString::fromLatin1(reader.head);
    return reader.reading;
}

} // namespace provost
