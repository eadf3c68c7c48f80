// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/support_case.h"
#include "model/domain/error.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <variant>

namespace provost {

/// A case that does not exist yet.
struct NewCase
{
    QString title;
    QDate deleteOn;
};
/// The id of one that does, or a new one.
using CaseChoice = std::variant<QString, NewCase>;

/// The evidence that this user keeps on this computer, beyond what a server remembers: see casefile. One change after
/// the other, off the GUI thread, also beside another Provost on the same folder. What has come to its day goes at the
/// start, at each midnight, and before anything is listed. GUI thread; futures finish with a result each.
class CaseShelf : public QObject
{
    Q_OBJECT

public:
    /// `now` gives the time in the scale whose days count: this computer's.
    explicit CaseShelf(QString folder, std::function<QDateTime()> now = &QDateTime::currentDateTime);
    ~CaseShelf() override; ///< waits for what is being written

    [[nodiscard]] QDate today() const { return m_now().date(); }
    [[nodiscard]] QDateTime now() const { return m_now(); }

    QFuture<Result<QList<CaseHead>>> list();
    QFuture<Result<SupportCase>> read(const QString& id);
    /// ErrorKind::NotFound where the case has gone, ErrorKind::TooLarge.
    QFuture<Result<CaseHead>> pin(CasePart part, const CaseChoice& where);
    QFuture<Result<void>> removePart(const QString& id, const QString& part);
    QFuture<Result<void>> remove(const QString& id);
    /// What stands for whom from now on.
    QFuture<Result<void>> keepPeople(const QString& id, const QList<QStringList>& people);
    /// Deletes those whose day has come. A change of the day does it by itself from now on.
    void startExpiring();

Q_SIGNALS:
    /// By this shelf, or by the day. What went wrong with the day's is in `why`.
    void changed();
    void expiringFailed(const provost::Error& why);

private:
    void expire();
    template <class Work>
    auto inTurn(Work work);

    QString m_folder;
    std::function<QDateTime()> m_now;
    QThreadPool m_writer; ///< a single thread: one after the other
    QTimer m_midnight;
};

/// Leaves none, whatever their day.
[[nodiscard]] Result<void> forgetCases(const QString& folder);

} // namespace provost
