// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::casefile {
namespace {

constexpr int format = 1;

constexpr std::array kindWords{
    std::pair{CasePart::Kind::Incident, "incident"_L1}, std::pair{CasePart::Kind::Request, "request"_L1},
    std::pair{CasePart::Kind::DoctorReport, "doctor"_L1}, std::pair{CasePart::Kind::History, "history"_L1}};

QString wordOf(CasePart::Kind kind)
{
    return QString(std::ranges::find(kindWords, kind, [](const auto& entry) { return entry.first; })->second);
}

std::optional<CasePart::Kind> kindOf(const QString& word)
{
    const auto found = std::ranges::find(kindWords, word, [](const auto& entry) { return QString(entry.second); });
    return found == kindWords.cend() ? std::nullopt : std::optional(found->first);
}

QString fileName(const CaseHead& head)
{
    return u"%1.%2.json"_s.arg(head.deleteOn.toString(Qt::ISODate), head.id);
}

/// A write that was interrupted leaves a name with more behind it.
QStringList filesIn(const QDir& folder)
{
    return folder.entryList({u"*.json*"_s}, QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesOf(const SupportCase& kept)
{
    QJsonArray parts;
    for (const auto& part : kept.parts)
        parts.append(QJsonObject{{u"id"_s, part.id},
                                 {u"kind"_s, wordOf(part.kind)},
                                 {u"title"_s, part.title},
                                 {u"pinnedAt"_s, part.pinnedAt.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"server"_s, part.server},
                                 {u"content"_s, part.content}});
    QJsonArray people;
    for (const auto& values : kept.people)
        people.append(QJsonArray::fromStringList(values));
    const QJsonObject whole{{u"format"_s, format},
                            {u"id"_s, kept.head.id},
                            {u"title"_s, kept.head.title},
                            {u"createdAt"_s, kept.head.createdAt.toUTC().toString(Qt::ISODateWithMs)},
                            {u"key"_s, QString::fromLatin1(kept.key.toBase64())},
                            {u"people"_s, people},
                            {u"parts"_s, parts}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QDateTime momentIn(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Result<SupportCase> caseIn(const QByteArray& bytes, const QString& file, const Name& name)
{
    const auto whole = QJsonDocument::fromJson(bytes).object();
    if (whole[u"format"_s].toInt() > format)
        return fail(ErrorKind::NewerVersion, file);
    if (whole[u"format"_s].toInt() != format || whole[u"id"_s].toString() != name.id)
        return fail(ErrorKind::Invalid, file);
    SupportCase kept;
    kept.head = {name.id, whole[u"title"_s].toString(), momentIn(whole[u"createdAt"_s]), name.deleteOn, bytes.size()};
    kept.key = QByteArray::fromBase64(whole[u"key"_s].toString().toLatin1());
    const auto people = whole[u"people"_s].toArray();
    for (const auto& person : people) {
        QStringList values;
        const auto entries = person.toArray();
        for (const auto& value : entries)
            values.append(value.toString());
        kept.people.append(values);
    }
    const auto parts = whole[u"parts"_s].toArray();
    for (const auto& value : parts) {
        const auto kind = kindOf(value[u"kind"_s].toString());
        if (!kind)
            return fail(ErrorKind::Invalid, file);
        kept.parts.append({value[u"id"_s].toString(), *kind, value[u"title"_s].toString(),
                           momentIn(value[u"pinnedAt"_s]), value[u"server"_s].toString(),
                           value[u"content"_s].toObject()});
    }
    kept.head.parts = kept.parts.size();
    return kept;
}

Result<SupportCase> readFile(const QDir& folder, const QString& file, const Name& name)
{
    QFile source(folder.filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file, source.errorString());
    if (source.size() > largestCase)
        return fail(ErrorKind::TooLarge, file);
    return caseIn(source.readAll(), file, name);
}

using Chosen = std::function<bool(const Name&)>;

/// The first failure is told, and the others go all the same.
Result<qint64> removeThose(const QString& folder, const Chosen& chosen)
{
    Result<qint64> removed = 0;
    const QDir dir(folder);
    const auto files = filesIn(dir);
    for (const auto& file : files) {
        const auto name = nameOf(file);
        if (!name || !chosen(*name))
            continue;
        QFile entry(dir.filePath(file));
        const bool isGone = entry.remove();
        if (!isGone && removed)
            removed = fail(ErrorKind::Storage, file, entry.errorString());
        else if (isGone && removed && file.endsWith(".json"_L1))
            ++*removed;
    }
    return removed;
}

} // namespace

std::optional<Name> nameOf(const QString& fileName)
{
    static const QRegularExpression pattern(u"^(\\d{4}-\\d\\d-\\d\\d)\\.([0-9a-f-]{36})\\.json"_s);
    const auto match = pattern.match(fileName);
    const auto day = QDate::fromString(match.captured(1), Qt::ISODate);
    return match.hasMatch() && day.isValid() ? std::optional(Name{day, match.captured(2)}) : std::nullopt;
}

Result<SupportCase> read(const QString& folder, const QString& id)
{
    const QDir dir(folder);
    const auto files = filesIn(dir);
    for (const auto& file : files) {
        const auto name = nameOf(file);
        if (name && name->id == id && file.endsWith(".json"_L1))
            return readFile(dir, file, *name);
    }
    return fail(ErrorKind::NotFound, id);
}

Result<QList<CaseHead>> list(const QString& folder)
{
    QList<CaseHead> heads;
    const QDir dir(folder);
    if (dir.exists() && !dir.isReadable())
        return fail(ErrorKind::Storage, folder);
    const auto files = filesIn(dir);
    for (const auto& file : files) {
        const auto name = nameOf(file);
        if (!name || !file.endsWith(".json"_L1))
            continue;
        if (const auto kept = readFile(dir, file, *name)) {
            heads.append(kept->head);
        } else {
            const QFileInfo entry(dir.filePath(file));
            heads.append({name->id, file, entry.lastModified().toUTC(), name->deleteOn, entry.size(), 0, true});
        }
    }
    std::ranges::sort(heads, [](const CaseHead& a, const CaseHead& b) {
        return std::tie(b.createdAt, a.id) < std::tie(a.createdAt, b.id);
    });
    return heads;
}

Result<CaseHead> write(const QString& folder, const SupportCase& kept)
{
    const auto bytes = bytesOf(kept);
    if (bytes.size() > largestCase)
        return fail(ErrorKind::TooLarge, kept.head.title);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(QDir(folder).filePath(fileName(kept.head)));
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, QFileInfo(file.fileName()).fileName(), file.errorString());
    auto head = kept.head;
    head.bytes = bytes.size();
    head.parts = kept.parts.size();
    return head;
}

Result<void> remove(const QString& folder, const QString& id)
{
    return removeThose(folder, [&id](const Name& name) { return name.id == id; }).map([](qint64) {});
}

Result<qint64> removeUntil(const QString& folder, const QDate& today)
{
    return removeThose(folder, [&today](const Name& name) { return name.deleteOn <= today; });
}

Result<void> removeAll(const QString& folder)
{
    return removeThose(folder, [](const Name&) { return true; }).map([](qint64) {});
}

} // namespace provost::casefile
