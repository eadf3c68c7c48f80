// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/scim_place.h"
#include "model/domain/activity.h"
#include "model/domain/connection.h"
#include "model/domain/error.h"

#include <QByteArray>
#include <QDate>
#include <QDir>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace provost {

/// Who has to do something about a failure.
enum class Actor { Us, IdpAdministrator, Vendor, Nobody };
/// `the administrator of the identity provider`
[[nodiscard]] QString inWords(Actor actor);

/// Which requests an entry explains.
struct FailurePattern
{
    /// What has to be the same for two failures to have one cause, beside connection and entry.
    enum class Scope { Connection, Value, Detail, Resource };

    QStringList methods; ///< empty: every one; likewise below
    QList<ScimPlace::Kind> kinds;
    QList<int> statuses;
    QStringList scimTypes;
    QRegularExpression detail; ///< its group `value` is what the failure is about
    Scope scope = Scope::Detail;
    QByteArray sentence; ///< for an incident; %1 is the value
};

/// What a code, reason, status, header or quirk means. Every entry says who says so and when.
class DictionaryEntry
{
public:
    enum class Kind { Code, Skip, Status, ScimType, Header, Quirk, Event };

    QString id; ///< `entra.conflict`; stays the same over versions
    Kind kind = Kind::Code;
    QStringList codes;            ///< as they are written in logs and consoles
    QList<IdentityProvider> idps; ///< empty: all
    Actor actor = Actor::Nobody;
    bool keepsRetrying = false; ///< the identity provider tries again by itself
    bool healsItself = false;   ///< and that can succeed without anybody's doing
    QString source;             ///< https address
    QDate asOf;                 ///< of the source, or of the day on which it was read
    std::optional<FailurePattern> pattern;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString nextStep() const;
    /// The pattern's sentence with the value isolated; the title where there is no pattern.
    [[nodiscard]] QString sentence(const QString& value) const;
    [[nodiscard]] bool isFor(IdentityProvider idp) const { return idps.isEmpty() || idps.contains(idp); }

private:
    friend class DictionaryReader;
    QByteArray m_title, m_meaning, m_next; ///< English, as the translations know them
};

/// The offline dictionary: resources/dictionary/*.json. A value; immutable once loaded; any thread.
class Dictionary
{
public:
    /// An entry that explains a failed request, with what it is about.
    struct Explanation
    {
        const DictionaryEntry* entry = nullptr;
        QString value;
    };

    /// Reads every .json file in the folder. Strict: a member that is missing, unknown or of another form, an entry
    /// without source or date, a code that two entries of one identity provider claim are ErrorKind::Invalid with the
    /// file as subject.
    [[nodiscard]] static Result<Dictionary> load(const QDir& folder);
    /// The same of one file's content; `name` is for messages.
    [[nodiscard]] static Result<Dictionary> parse(const QByteArray& json, const QString& name);

    [[nodiscard]] const std::vector<DictionaryEntry>& entries() const { return m_entries; }
    /// Of all of it together: the date of the newest entry and the beginning of a digest of what is written, such as
    /// `2026-11-24+3f9a1c02`. Two consoles with the same one explain the same; empty where it was not load()ed.
    [[nodiscard]] const QString& version() const { return m_version; }
    /// Case and white space do not matter. Empty where the code is unknown: nothing is guessed.
    [[nodiscard]] QList<const DictionaryEntry*> find(QStringView code) const;
    [[nodiscard]] const DictionaryEntry* byId(QStringView id) const;
    /// All codes, statuses, scimTypes and headers that stand in pasted text, in the order in which they come. A number
    /// counts as a status only where the text says so. Looks at the first 64 Ki characters.
    [[nodiscard]] QList<const DictionaryEntry*> inText(QStringView pasted) const;
    /// The most telling entry for a refused request; nothing where none fits.
    [[nodiscard]] std::optional<Explanation> explain(const Event& event, IdentityProvider idp) const;

private:
    std::vector<DictionaryEntry> m_entries;
    QString m_version;
};

} // namespace provost
