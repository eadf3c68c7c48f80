// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/scripted_server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace provost::test {

/// A vendor's admin API over real HTTP, as far as it is documented. Strict: a request that the documents do not have
/// (path, query, header, member of a body) is answered with 599 and kept, and a test asks in the end that there was
/// none.
class VendorFake
{
public:
    virtual ~VendorFake() = default;
    VendorFake(const VendorFake&) = delete;
    VendorFake& operator=(const VendorFake&) = delete;

    [[nodiscard]] virtual QString url() const { return m_http.url(); }
    /// What Provost is given: the key as it is kept.
    [[nodiscard]] virtual QByteArray key() const = 0;
    [[nodiscard]] const QStringList& unexpected() const { return m_unexpected; }
    [[nodiscard]] const QList<ReceivedRequest>& requests() const { return m_http.requests(); }
    /// `METHOD path` of what came and may change something, in order.
    [[nodiscard]] const QStringList& writes() const { return m_writes; }
    /// The next request is carried out, and its answer lost.
    void loseNextAnswerTo(const QByteArray& method) { m_loses = method; }
    /// The next requests are answered with this, once each, before anything else is looked at.
    void answerNextWith(const QByteArray& answer) { m_next.append(answer); }

protected:
    struct Request
    {
        QByteArray method;
        QStringList path; ///< its segments, decoded
        QUrlQuery query;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QJsonObject json; ///< of the body

        [[nodiscard]] QString line() const;
        [[nodiscard]] QString at(qsizetype segment) const { return path.value(segment); }
        [[nodiscard]] QString item(const QString& name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
        /// Whether it is this method on a path of these segments; `*` stands for one of any text.
        [[nodiscard]] bool is(const QByteArray& wantedMethod, const QString& wantedPath) const;
        [[nodiscard]] bool hasOnlyItems(const QStringList& names) const;
        /// Just these members.
        [[nodiscard]] bool hasMembers(QStringList names) const;
    };

    VendorFake();
    virtual QByteArray answer(const Request& request) = 0;
    /// Keeps it as one that no document has.
    QByteArray refuse(const Request& request, const QString& why);
    /// Asks by POST and changes nothing.
    [[nodiscard]] virtual bool onlyAsks(const Request&) const { return false; }

    [[nodiscard]] static QByteArray json(const QJsonValue& value, int status = 200);
    /// A secret that nobody had before, remembered for the search behind all tests.
    [[nodiscard]] static QByteArray inventSecret(const QByteArray& begin);
    /// A number that was not given before, as the ids of this vendor begin and end.
    [[nodiscard]] QString nextId(const QString& of) { return of + QString::number(++m_lastId); }

private:
    void take(QTcpSocket& socket, const ReceivedRequest& received);

    QStringList m_unexpected;
    QStringList m_writes;
    QByteArray m_loses;
    QByteArrayList m_next;
    int m_lastId = 0;
    ScriptedServer m_http;
};

} // namespace provost::test
