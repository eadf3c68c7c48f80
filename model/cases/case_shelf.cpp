// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_shelf.h"

#include "model/cases/case_file.h"
#include "model/store/off_thread.h"

#include <QDir>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QLockFile>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>
#include <tuple>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int longestTitle = 4096;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char*>(words.data()), qsizetype(sizeof(words))};
}

SupportCase newCase(const NewCase& wanted, const QDateTime& now)
{
    SupportCase made;
    made.head.id = newId();
    made.head.title = wanted.title.trimmed().left(longestTitle);
    made.head.createdAt = now.toUTC();
    made.head.deleteOn = wanted.deleteOn;
    made.key = newKey();
    return made;
}

/// Reads a case, changes it and writes it, while no other Provost does.
template <class Change>
Result<CaseHead> changeCase(const QString& folder, const QString& id, Change change)
{
    auto kept = casefile::read(folder, id);
    if (!kept)
        return tl::unexpected(kept.error());
    change(*kept);
    return casefile::write(folder, *kept);
}

Result<CaseHead> pinTo(const QString& folder, const CasePart& part, const CaseChoice& where)
{
    if (QJsonDocument(part.content).toJson(QJsonDocument::Compact).size() > casefile::largestPart)
        return fail(ErrorKind::TooLarge, part.title);
    if (const auto* wanted = std::get_if<NewCase>(&where)) {
        auto made = newCase(*wanted, part.pinnedAt);
        made.parts.append(part);
        return casefile::write(folder, made);
    }
    return changeCase(folder, std::get<QString>(where), [&part](SupportCase& kept) { kept.parts.append(part); });
}

} // namespace

CaseShelf::CaseShelf(QString folder, std::function<QDateTime()> now)
    : m_folder(std::move(folder))
    , m_now(std::move(now))
    , m_midnight(this)
{
    m_writer.setMaxThreadCount(1);
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, &CaseShelf::expire);
}

CaseShelf::~CaseShelf() = default;

template <class Work>
auto CaseShelf::inTurn(Work work)
{
    using Outcome = std::invoke_result_t<Work&>;
    auto future = offThread(
        [folder = m_folder, work = std::move(work)]() mutable -> Outcome {
            constexpr int patience = 10'000;
            QLockFile lock(folder + "/lock"_L1);
            if (QDir(folder).exists() && !lock.tryLock(patience))
                return fail(ErrorKind::Storage, folder);
            return work();
        },
        m_writer);
    return future;
}

QFuture<Result<QList<CaseHead>>> CaseShelf::list()
{
    return inTurn([folder = m_folder, today = today()]() -> Result<QList<CaseHead>> {
        // What cannot be removed is listed, with its day; a person can see that, and try.
        std::ignore = casefile::removeUntil(folder, today);
        return casefile::list(folder);
    });
}

QFuture<Result<SupportCase>> CaseShelf::read(const QString& id)
{
    return inTurn([folder = m_folder, id] { return casefile::read(folder, id); });
}

QFuture<Result<CaseHead>> CaseShelf::pin(CasePart part, const CaseChoice& where)
{
    part.id = newId();
    part.pinnedAt = m_now().toUTC();
    part.title = part.title.left(longestTitle);
    auto pinned = inTurn([folder = m_folder, part = std::move(part), where] { return pinTo(folder, part, where); });
    return pinned.then(this, [this](const Result<CaseHead>& head) {
        if (head)
            Q_EMIT changed();
        return head;
    });
}

QFuture<Result<void>> CaseShelf::removePart(const QString& id, const QString& part)
{
    const auto change = [part](SupportCase& kept) {
        kept.parts.removeIf([&part](const CasePart& other) { return other.id == part; });
        if (kept.parts.isEmpty())
            kept.people.clear(); // nothing is about them any more
    };
    auto removed = inTurn([folder = m_folder, id, change] { return changeCase(folder, id, change); });
    return removed.then(this, [this](const Result<CaseHead>& head) {
        Q_EMIT changed();
        return head.map([](const CaseHead&) {});
    });
}

QFuture<Result<void>> CaseShelf::remove(const QString& id)
{
    auto removed = inTurn([folder = m_folder, id] { return casefile::remove(folder, id); });
    return removed.then(this, [this](const Result<void>& done) {
        Q_EMIT changed();
        return done;
    });
}

QFuture<Result<void>> CaseShelf::keepPeople(const QString& id, const QList<QStringList>& people)
{
    const auto change = [people](SupportCase& kept) { kept.people = people; };
    auto keeping = inTurn([folder = m_folder, id, change] { return changeCase(folder, id, change); });
    return keeping.then(this, [this](const Result<CaseHead>& head) {
        if (head)
            Q_EMIT changed();
        return head.map([](const CaseHead&) {});
    });
}

void CaseShelf::startExpiring()
{
    expire();
}

void CaseShelf::expire()
{
    auto removing = inTurn([folder = m_folder, today = today()] { return casefile::removeUntil(folder, today); });
    removing.then(this, [this](const Result<qint64>& removed) {
        if (!removed)
            Q_EMIT expiringFailed(removed.error());
        else if (*removed > 0)
            Q_EMIT changed();
    });
    // A minute beyond midnight. The clock may be set, and the timer stands still while the computer sleeps: never
    // further off than an hour.
    const auto now = m_now();
    constexpr int beyond = 60;
    constexpr qint64 furthest = 3'600'000;
    const auto tomorrow = now.date().addDays(1).startOfDay(now.timeSpec()).addSecs(beyond);
    m_midnight.start(int(std::clamp<qint64>(now.msecsTo(tomorrow), beyond * 1000, furthest)));
}

Result<void> forgetCases(const QString& folder)
{
    return casefile::removeAll(folder);
}

} // namespace provost
