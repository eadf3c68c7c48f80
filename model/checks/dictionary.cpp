// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/dictionary.h"

#include "model/checks/dictionary_reader.h"
#include "model/domain/shown_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct DictionaryWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::Actor)
};

/// The context under which packaging/dev/dictionary_words.py hands the texts to the translators.
QString translated(const QByteArray& english)
{
    return QCoreApplication::translate("provost::Dictionary", english.constData());
}

QString codeKey(QStringView code)
{
    QString key = code.toString().toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

/// How much an entry says about a request: the more it asks of it, the better it knows the cause.
int weight(const DictionaryEntry& entry)
{
    const auto& pattern = *entry.pattern;
    return (pattern.detail.pattern().isEmpty() ? 0 : 8) + (pattern.scimTypes.isEmpty() ? 0 : 4) +
           (pattern.kinds.isEmpty() ? 0 : 2) + (pattern.statuses.isEmpty() ? 0 : 1) + (entry.idps.isEmpty() ? 0 : 1);
}

template <class List, class Value>
bool allows(const List& list, const Value& value)
{
    return list.isEmpty() || list.contains(value);
}

/// How a code is found in running text. Statuses and headers are common words, so that the text has to say what they
/// are, or write them with capitals; sentences are found in any case.
QRegularExpression inRunningText(const DictionaryEntry& entry, const QString& code)
{
    const QString literal = QRegularExpression::escape(code);
    const bool isNumber = std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
    if (isNumber)
        return QRegularExpression(
            u"(?:(?:status|code|HTTP|error)(?:[ :=\"'/.0-9]|code|\\\\)*|^|\"|\\()%1\\b"_s.arg(literal),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    if (entry.kind == DictionaryEntry::Kind::Header)
        return QRegularExpression(u"(?:^|[\\s\"'])%1(?=\\s*:|$)"_s.arg(literal),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    if (code.contains(u' ') && entry.kind != DictionaryEntry::Kind::Status)
        return QRegularExpression(literal, QRegularExpression::CaseInsensitiveOption);
    return QRegularExpression(u"(?<![\\w.])%1(?![\\w])"_s.arg(literal));
}

} // namespace

QString inWords(Actor actor)
{
    switch (actor) {
    case Actor::Us:
        return DictionaryWords::tr("you, who run this service");
    case Actor::IdpAdministrator:
        return DictionaryWords::tr("the administrator of the identity provider");
    case Actor::Vendor:
        return DictionaryWords::tr("the vendor");
    case Actor::Nobody:
        return DictionaryWords::tr("nobody");
    }
    Q_UNREACHABLE();
}

QString DictionaryEntry::title() const
{
    return translated(m_title);
}

QString DictionaryEntry::meaning() const
{
    return translated(m_meaning);
}

QString DictionaryEntry::nextStep() const
{
    return translated(m_next);
}

QString DictionaryEntry::sentence(const QString& value) const
{
    if (!pattern)
        return title();
    const QString said = translated(pattern->sentence);
    return said.contains("%1"_L1) ? said.arg(isolated(value)) : said;
}

Result<Dictionary> Dictionary::parse(const QByteArray& json, const QString& name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject() || !document.object().value("entries"_L1).isArray())
        return fail(ErrorKind::Invalid, name, u"not an object with entries: "_s + problem.errorString());
    Dictionary dictionary;
    QSet<QString> ids;
    QMap<QString, QString> owners; // code and identity provider to the entry that explains it
    const QJsonArray entries = document.object().value("entries"_L1).toArray();
    for (const QJsonValue& each : entries) {
        auto entry = DictionaryReader(each.toObject()).read();
        if (!entry)
            return fail(ErrorKind::Invalid, name, u"%1: %2"_s.arg(entry.error().subject, entry.error().detail));
        if (std::exchange(ids, ids | QSet{entry->id}).contains(entry->id))
            return fail(ErrorKind::Invalid, name, entry->id + u": there are two of this id"_s);
        const auto claimants = entry->idps.isEmpty() ? identityProviders() : entry->idps;
        for (const QString& code : std::as_const(entry->codes)) {
            for (const IdentityProvider idp : claimants) {
                const QString claim = codeKey(code) + u'\n' + slug(idp);
                if (owners.contains(claim))
                    return fail(ErrorKind::Invalid, name,
                                u"%1: \"%2\" is explained by %3 already"_s.arg(entry->id, code, owners.value(claim)));
                owners.insert(claim, entry->id);
            }
        }
        dictionary.m_entries.push_back(*std::move(entry));
    }
    return dictionary;
}

Result<Dictionary> Dictionary::load(const QDir& folder)
{
    Dictionary all;
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return fail(ErrorKind::Storage, folder.path(), u"there is no dictionary"_s);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QDate newest;
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, name, file.errorString());
        const QByteArray content = file.readAll();
        digest.addData(content);
        auto part = parse(content, name);
        if (!part)
            return part;
        for (auto& entry : part->m_entries) {
            if (all.byId(entry.id))
                return fail(ErrorKind::Invalid, name, entry.id + u": there are two of this id"_s);
            newest = std::max(newest, entry.asOf);
            all.m_entries.push_back(std::move(entry));
        }
    }
    all.m_version = newest.toString(Qt::ISODate) + u'+' + QString::fromLatin1(digest.result().toHex().first(8));
    return all;
}

QList<const DictionaryEntry*> Dictionary::find(QStringView code) const
{
    const QString wanted = codeKey(code);
    QList<const DictionaryEntry*> found;
    for (const auto& entry : m_entries) {
        if (std::ranges::any_of(entry.codes, [&](const QString& each) { return codeKey(each) == wanted; }))
            found.append(&entry);
    }
    return found;
}

const DictionaryEntry* Dictionary::byId(QStringView id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<const DictionaryEntry*> Dictionary::inText(QStringView pasted) const
{
    constexpr qsizetype longest = 64 * 1024;
    const QString text = pasted.first(std::min(pasted.size(), longest)).trimmed().toString();
    if (const auto exact = find(text); !exact.isEmpty())
        return exact;
    QList<std::pair<qsizetype, const DictionaryEntry*>> found;
    for (const auto& entry : m_entries) {
        qsizetype first = -1;
        for (const QString& code : entry.codes) {
            const auto match = inRunningText(entry, code).match(text);
            if (match.hasMatch() && (first < 0 || match.capturedStart() < first))
                first = match.capturedStart();
        }
        if (first >= 0)
            found.append({first, &entry});
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, const DictionaryEntry*>::first);
    QList<const DictionaryEntry*> entries;
    for (const auto& [at, entry] : std::as_const(found))
        entries.append(entry);
    return entries;
}

std::optional<Dictionary::Explanation> Dictionary::explain(const Event& event, IdentityProvider idp) const
{
    Explanation best;
    int bestWeight = -1;
    const auto kind = scimPlace(event.path).kind;
    for (const auto& entry : m_entries) {
        if (!entry.pattern || !entry.isFor(idp))
            continue;
        const auto& pattern = *entry.pattern;
        if (!allows(pattern.methods, event.method) || !allows(pattern.kinds, kind) ||
            !allows(pattern.statuses, event.status) || !allows(pattern.scimTypes, event.scimType))
            continue;
        const auto match = pattern.detail.match(event.detail);
        if (!match.hasMatch() || weight(entry) <= bestWeight)
            continue;
        best = {&entry, match.captured(u"value")};
        bestWeight = weight(entry);
    }
    return best.entry ? std::optional(best) : std::nullopt;
}

} // namespace provost
