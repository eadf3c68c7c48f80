// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/people.h"
#include "model/secrets/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace provost {

/// Makes of evidence what may leave this computer. Of SCIM resources only the attributes that are known to say nothing
/// of a person are kept as they are; people go by numbers, credentials by fingerprints, and of any other text nothing
/// is left but its length. What stands for something else is marked (see marking). First everything is met, then
/// nothing is met any more, then it is redacted in the same order. One thread at a time.
class Redaction
{
public:
    /// `key` makes the fingerprints; `people` are those that have numbers already; `secrets` outlive this.
    Redaction(QByteArray key, const QList<QStringList>& people, const std::vector<Secret>& secrets);

    void meet(const QJsonObject& content);
    void endMeeting();

    /// The same contents as were met, in the same order.
    [[nodiscard]] QJsonObject redacted(const QJsonObject& content);
    /// A text that was written by nobody, such as an error, or by a person, such as a title.
    [[nodiscard]] QString redacted(const QString& text) const;

    [[nodiscard]] const People& people() const { return m_people; }

private:
    friend class RedactionWalk;

    [[nodiscard]] QString withoutSecrets(const QString& text) const;
    void meetEmails(const QString& text);
    void meetFilters(const QString& text, bool isOfGroups);

    QByteArray m_key;
    std::vector<const Secret*> m_longestFirst; ///< one may be part of another
    People m_people;
    QList<std::pair<QString, People::Value>> m_inTexts; ///< from free text
    int m_next = 0;                                     ///< of those that were met, whom the next object is about
};

} // namespace provost
