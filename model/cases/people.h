// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace provost {

/// Who is who in a case, and by which number each person goes. First everybody is met, then numbered, then replaced.
/// Numbers that were given once stay. Pure; one thread at a time.
class People
{
public:
    /// A value that is one person's alone (user name, email), or one that several may share (a given name).
    enum class Value { OwnAlone, Shared };

    /// As all() gave them.
    explicit People(const QList<QStringList>& known);

    /// Somebody is met; the values that follow are of the same person.
    int meet();
    void add(int met, const QString& value, Value kind);
    /// No more are met. What is one person's alone joins those that were met.
    void giveNumbers();

    /// From 1 on; 0 for somebody of whom nothing is known.
    [[nodiscard]] int numberOf(int met) const;
    /// Whoever has this value; 0: nobody.
    [[nodiscard]] int numberOf(const QString& value) const;
    /// Wherever one of them stands in a text as a whole word, in any case; other marks in it stay.
    [[nodiscard]] QString replacedIn(const QString& text) const;
    /// `person-07`, marked; an email becomes one that is nobody's.
    [[nodiscard]] static QString pseudonym(int number, const QString& value);

    [[nodiscard]] QList<QStringList> all() const { return m_people; }
    [[nodiscard]] qsizetype count() const { return m_people.size(); }

private:
    struct Met
    {
        QStringList own;
        QStringList shared;
        int number = 0;
    };

    [[nodiscard]] static QString folded(const QString& value);
    int join(const Met& met);
    void note(int number, const QString& value, Value kind);
    void buildPatterns();
    void addPattern(const QStringList& values, const QStringList& alternatives);
    [[nodiscard]] QString replacedInPlain(const QString& text, const QRegularExpression& pattern) const;

    QList<QStringList> m_people; ///< a value that several may share begins with `~`
    QHash<QString, int> m_own;
    QHash<QString, int> m_shared;
    QList<Met> m_met;
    QList<QRegularExpression> m_patterns; ///< the longest values first
    QStringList m_longest;                ///< values that no pattern can hold
};

} // namespace provost
