// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/dictionary.h"
#include "model/domain/pasted_text.h"
#include "model/domain/permission.h"
#include "model/items/user_search.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace provost {

/// One line of what was found. Every text is bounded, plain and of any origin.
struct Found
{
    enum class Kind {
        Heading, ///< names the lines below it; nothing that can be chosen
        User,
        Group,
        Connection,
        Explanation, ///< an entry of the dictionary
        Deed,        ///< a pane to go to, or a command
        Request,     ///< the one that was answered under `id` (X-Request-Id)
        Requests,    ///< those that touched a user, `id`, or speak of `term`
    };

    Kind kind = Kind::Heading;
    QString id;
    QString text;
    QString note;      ///< what tells it from others of that name
    QString term = {}; ///< of Requests without a user

    friend bool operator==(const Found&, const Found&) = default;
};

/// Finds users, groups, connections, explanations and deeds by a part of a name or an identifier, and what a pasted
/// text speaks of. Users are found by a UserSearch; other lists are looked through in pieces between other events,
/// however long they are. Only the best of each are kept; the lines change once for each search, when it is over. GUI
/// thread.
class Finder : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Of each kind.
    static constexpr qsizetype mostOfAKind = 6;

    /// A list of model/items, whose rows answer SearchRole, IdRole and SecondLineRole, or for users what searches them.
    /// It may go before the finder.
    struct List
    {
        Found::Kind kind = Found::Kind::User;
        QPointer<QAbstractItemModel> rows;
        Permission needs; ///< who may not do it finds nothing in it
        QPointer<UserSearch> users = {};
    };
    struct Deed
    {
        QString id;
        QString text;
        bool isPlace = false; ///< a pane
    };
    enum Role {
        KindRole = Qt::UserRole + 100, ///< Found::Kind
        NoteRole,
    };

    /// `directory` outlives the finder or is destroyed with all that is found.
    Finder(const Directory& directory, std::shared_ptr<const Dictionary> dictionary, QList<List> lists,
           QList<Deed> deeds, QObject* parent = nullptr);

    void setQuery(const QString& text);
    [[nodiscard]] const QString& query() const { return m_query; }
    [[nodiscard]] bool isSearching() const { return m_next.isActive() || m_isWaiting; }
    [[nodiscard]] const Found& at(int row) const { return m_found.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The search is over and the lines are there.
    void finished();

private:
    struct Hit
    {
        Fit rank = Fit::WholeField;
        QString order; ///< among those of one rank
        Found found;
    };
    struct Hits
    {
        QList<Hit> best;
        qint64 count = 0;
    };

    void begin();
    void beginAgain();
    void lookOn();
    /// Whether what the users answered is there.
    [[nodiscard]] bool takeUsers(UserSearch& users, Hits& hits);
    void lookAt(const QAbstractItemModel& rows, int row, Found::Kind kind, Hits& hits) const;
    void finish();
    [[nodiscard]] Fit rankOf(const QString& folded) const;
    [[nodiscard]] Found told(Found found) const;
    [[nodiscard]] QString matchOf(const User& user) const;
    static void keep(Hits& hits, Hit hit);
    [[nodiscard]] Hits deeds(bool places) const;
    [[nodiscard]] Hits explanations() const;
    [[nodiscard]] QList<Found> linesOfPasted() const;
    [[nodiscard]] QList<Found> linesOfWords() const;
    [[nodiscard]] QStringList requestIds() const;
    [[nodiscard]] QList<Found> requests() const;

    const Directory& m_directory;
    std::shared_ptr<const Dictionary> m_dictionary;
    QList<List> m_lists;
    QList<Deed> m_deeds;
    QString m_query;
    PastedText m_pasted;
    QStringList m_needles; ///< folded
    QTimer m_next;         ///< of no interval: comes when the queue of events is empty
    qsizetype m_list = 0;  ///< where the search is
    int m_row = 0;
    QFutureWatcher<BestUsers> m_users;
    bool m_isAsked = false;   ///< m_users
    bool m_isWaiting = false; ///< for users
    int m_restarts = 0;
    QList<Hits> m_hits; ///< of m_lists
    QList<Found> m_found;
};

} // namespace provost
