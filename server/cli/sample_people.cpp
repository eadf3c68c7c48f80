// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/sample_people.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Names of one script: `native|ascii`.
struct Names
{
    QStringList given;
    QStringList family;
};

const QList<Names>& allNames()
{
    static const QList<Names> names{
        {{u"Ana|ana"_s, u"Bruno|bruno"_s, u"Tomás|tomas"_s, u"Inês|ines"_s, u"João|joao"_s, u"Márcia|marcia"_s},
         {u"Silva|silva"_s, u"Silveira|silveira"_s, u"Basílio|basilio"_s, u"Gonçalves|goncalves"_s,
          u"Araújo|araujo"_s}},
        {{u"Silke|silke"_s, u"Jürgen|juergen"_s, u"Käthe|kaethe"_s, u"Björn|bjoern"_s, u"Anneliese|anneliese"_s},
         {u"Brandt|brandt"_s, u"Müller|mueller"_s, u"Groß|gross"_s, u"von der Heide|vonderheide"_s,
          u"Schäfer|schaefer"_s}},
        {{u"Olivia|olivia"_s, u"Liam|liam"_s, u"Priya|priya"_s, u"Kwame|kwame"_s, u"Siobhán|siobhan"_s, u"Wei|wei"_s},
         {u"O’Brien|obrien"_s, u"Smith-Jones|smith-jones"_s, u"Okafor|okafor"_s, u"Nair|nair"_s, u"Tan|tan"_s}},
        {{u"Łukasz|lukasz"_s, u"Zofia|zofia"_s, u"Çağla|cagla"_s, u"Émile|emile"_s, u"Åsa|asa"_s, u"Đorđe|djordje"_s},
         {u"Wójcik|wojcik"_s, u"Yılmaz|yilmaz"_s, u"Lefèvre|lefevre"_s, u"Sjöström|sjostrom"_s,
          u"Petrović|petrovic"_s}},
        {{u"Ирина|irina"_s, u"Алексей|aleksei"_s, u"Олена|olena"_s},
         {u"Соколова|sokolova"_s, u"Коваленко|kovalenko"_s}},
        {{u"Ελένη|eleni"_s, u"Γιώργος|giorgos"_s}, {u"Παπαδοπούλου|papadopoulou"_s, u"Νικολαΐδης|nikolaidis"_s}},
        {{u"伟|wei"_s, u"秀英|xiuying"_s, u"娜|na"_s}, {u"王|wang"_s, u"李|li"_s, u"欧阳|ouyang"_s}},
        {{u"さくら|sakura"_s, u"健太|kenta"_s, u"陽子|yoko"_s}, {u"佐藤|sato"_s, u"高橋|takahashi"_s}},
        {{u"민준|minjun"_s, u"서연|seoyeon"_s}, {u"김|kim"_s, u"박|park"_s}},
        {{u"فاطمة|fatima"_s, u"يوسف|yusuf"_s}, {u"الحسيني|alhusseini"_s, u"منصور|mansour"_s}},
        {{u"נועה|noa"_s, u"איתן|eitan"_s}, {u"כהן|cohen"_s, u"לוי|levi"_s}},
        {{u"आरव|aarav"_s, u"दीपिका|deepika"_s}, {u"शर्मा|sharma"_s, u"पटेल|patel"_s}},
        {{u"สมชาย|somchai"_s, u"มาลี|malee"_s}, {u"ใจดี|jaidee"_s, u"ศรีสุข|srisuk"_s}},
    };
    return names;
}

/// Most people of a company write in the scripts of the first four.
constexpr int commonNames = 4;

struct Work
{
    QString department;
    QStringList titles;
};

const QList<Work>& allWork()
{
    static const QList<Work> work{
        {u"Engineering"_s, {u"Software Engineer"_s, u"Staff Engineer"_s, u"Site Reliability Engineer"_s}},
        {u"Sales"_s, {u"Account Executive"_s, u"Sales Director"_s}},
        {u"Support"_s, {u"Support Engineer"_s, u"Support Lead"_s}},
        {u"Finance"_s, {u"Controller"_s, u"Accountant"_s}},
        {u"Design"_s, {u"Product Designer"_s, u"Design Researcher"_s}},
        {u"IT"_s, {u"Systems Administrator"_s, u"Identity Engineer"_s}},
    };
    return work;
}

} // namespace

SamplePeople::SamplePeople(quint32 seed, QString externalPrefix)
    : m_random(seed)
    , m_externalPrefix(std::move(externalPrefix))
{
}

qsizetype SamplePeople::pick(qsizetype count)
{
    return m_random.bounded(static_cast<int>(count));
}

QString SamplePeople::identifier(qsizetype length)
{
    constexpr auto letters = "0123456789abcdefghijklmnopqrstuvwxyz"_L1;
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += letters.at(pick(letters.size()));
    return text;
}

QList<SamplePerson> SamplePeople::invent(int count)
{
    QList<SamplePerson> people;
    while (people.size() < count) {
        const bool isCommon = m_random.bounded(100) < 75;
        const auto& names = allNames().at(pick(isCommon ? commonNames : allNames().size()));
        const auto given = names.given.at(pick(names.given.size())).split(u'|');
        const auto family = names.family.at(pick(names.family.size())).split(u'|');
        const auto& work = allWork().at(pick(allWork().size()));
        SamplePerson person{given.at(0),
                            family.at(0),
                            given.at(1) + u'.' + family.at(1),
                            work.titles.at(pick(work.titles.size())),
                            work.department,
                            m_externalPrefix + identifier(14),
                            m_random.bounded(100) < 6};
        for (int number = 2; m_logins.contains(person.login); ++number)
            person.login = u"%1.%2%3"_s.arg(given.at(1), family.at(1), QString::number(number));
        m_logins.insert(person.login);
        people.append(std::move(person));
    }
    return people;
}

} // namespace provost::server
