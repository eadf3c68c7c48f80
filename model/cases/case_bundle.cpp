// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_bundle.h"

#include "model/cases/redaction.h"
#include "model/cases/zip_archive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString wordOf(CasePart::Kind kind)
{
    switch (kind) {
    case CasePart::Kind::Incident:
        return u"incident"_s;
    case CasePart::Kind::Request:
        return u"request"_s;
    case CasePart::Kind::DoctorReport:
        return u"check"_s;
    case CasePart::Kind::History:
        return u"history"_s;
    }
    return {};
}

BundleFile fileOf(const QString& name, const QJsonObject& object)
{
    auto taken = marking::taken(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
    return {name, std::move(taken.text), std::move(taken.marks)};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, QFileInfo(path).fileName(), file.errorString());
    return {};
}

Result<void> writeFolder(const BundleFiles& files, const QString& path)
{
    if (QFileInfo::exists(path) || !QDir().mkpath(path))
        return fail(ErrorKind::Storage, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto& file : files) {
        if (auto written = writeFile(QDir(path).filePath(file.name), file.text.toUtf8()); !written) {
            QDir(path).removeRecursively(); // it was made here
            return written;
        }
    }
    return {};
}

Result<void> writeZip(const BundleFiles& files, const QString& path)
{
    QList<ArchivedFile> archived;
    for (const auto& file : files)
        archived.append({file.name, file.text.toUtf8()});
    const auto archive = zipOf(archived);
    return archive ? writeFile(path, *archive) : tl::unexpected(archive.error());
}

} // namespace

Bundle makeBundle(const SupportCase& kept, const BundleFacts& facts, const std::vector<Secret>& secrets)
{
    Redaction redaction(kept.key, kept.people, secrets);
    const auto contentOf = [](const CasePart& part) {
        return QJsonObject{{u"title"_s, part.title},
                           {u"pinnedAt"_s, part.pinnedAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"server"_s, part.server},
                           {u"evidence"_s, part.content}};
    };
    for (const auto& part : kept.parts)
        redaction.meet(contentOf(part));
    redaction.endMeeting();

    Bundle bundle;
    for (const auto& part : kept.parts) {
        const auto number = u"%1"_s.arg(bundle.files.size() + 1, 2, 10, QChar(u'0'));
        const auto name = u"%1-%2.json"_s.arg(number, wordOf(part.kind));
        bundle.files.append(fileOf(name, redaction.redacted(contentOf(part))));
    }
    if (!facts.log.isEmpty()) {
        auto taken = marking::taken(redaction.redacted(facts.log.join(u'\n')) + u'\n');
        bundle.files.append({u"log.txt"_s, std::move(taken.text), std::move(taken.marks)});
    }
    // Without the title of the case: people write names into it that stand nowhere else.
    bundle.about = {{u"createdAt"_s, kept.head.createdAt.toUTC().toString(Qt::ISODate)},
                    {u"provost"_s, facts.version},
                    {u"qt"_s, QString::fromLatin1(qVersion())},
                    {u"system"_s, facts.system},
                    {u"server"_s, redaction.redacted(facts.server)}, // in its own words
                    {u"people"_s, redaction.people().count()},
                    {u"note"_s, u"People go by numbers, credentials by fingerprints, other texts by their length. What "
                                "stands for whom is kept by the sender alone."_s}};
    bundle.people = redaction.people().all();
    return bundle;
}

BundleFiles filesOf(const Bundle& bundle, const QSet<QString>& leftOut)
{
    BundleFiles files;
    QJsonArray list;
    for (const auto& file : bundle.files) {
        if (leftOut.contains(file.name))
            continue;
        const auto digest = QCryptographicHash::hash(file.text.toUtf8(), QCryptographicHash::Sha256);
        list.append(QJsonObject{{u"name"_s, file.name},
                                {u"bytes"_s, file.bytes()},
                                {u"replaced"_s, file.marks.size()},
                                {u"sha256"_s, QString::fromLatin1(digest.toHex())}});
        files.append(file);
    }
    auto about = bundle.about;
    about.insert(u"files"_s, list);
    files.prepend(fileOf(u"case.json"_s, about));
    return files;
}

std::optional<BundleLeak> leakIn(const BundleFiles& files, const SecretScan& scan)
{
    for (const auto& file : files) {
        if (auto hit = scan.find(file.text.toUtf8()))
            return BundleLeak{file.name, std::move(*hit)};
    }
    return {};
}

tl::expected<void, BundleRefusal> saveBundle(const BundleFiles& files, const SecretScan& scan, const QString& path,
                                             BundleForm form)
{
    if (auto leak = leakIn(files, scan)) {
        if (leak->hit.isUnsearched)
            return tl::unexpected(BundleRefusal(fail(ErrorKind::Invalid, leak->file, leak->hit.form).value()));
        return tl::unexpected(BundleRefusal(std::move(*leak)));
    }
    const auto written = form == BundleForm::Zip ? writeZip(files, path) : writeFolder(files, path);
    if (!written)
        return tl::unexpected(BundleRefusal(written.error()));
    return {};
}

} // namespace provost
