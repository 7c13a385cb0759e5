#include "bench/Bench.h"

#include "core/orders/ProofingProbe.h"
#include "orders/OrderTexts.h"
#include "orders/Spelling.h"
#include "orders/SpellingDictionary.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

void proofing()
{
    constexpr int rounds = 5;
    Roadmap roadmap = proofing::cleanRoadmap();
    RoadmapAction first = roadmap.sections.first().actions.first();
    first.text = u"Организация проведения мероприятий регионального плана-графика реализации федерального проекта "
                 "методической поддержки общеобразовательных организаций (500+)"_s;
    for (int i = 1; i < 400; ++i) {
        roadmap.sections.first().actions << first;
        roadmap.sections.first().actions.last().text += u" № %1"_s.arg(i);
    }
    const Order order = proofing::cleanOrder();
    const QList<AppendixContent> contents = proofing::contentsOf(roadmap);
    const double rules = fastest(rounds, [&] { (void)remarksOn(order, contents); });
    std::printf("\nProofing of an order with a roadmap of 400 rows, ms: rules %.1f (limit 500)", rules);
    std::shared_ptr<SpellingDictionary> dictionary;
    const double loading = fastest(1, [&] {
        if (auto loaded = SpellingDictionary::load(SpellingDictionary::folders()))
            dictionary = *loaded;
    });
    if (!dictionary) {
        std::printf("; spelling not measured: no dictionary on this computer\n");
        return;
    }
    const QList<OrderText> texts = orderTexts(order, contents);
    const double spelling = fastest(rounds, [&] {
        Spelling fresh(dictionary); // nothing remembered of the round before
        (void)fresh.remarksOn(texts, Progress());
    });
    std::printf(", dictionary loaded %.0f, spelling of %lld texts %.1f (both in the background)\n", loading,
                static_cast<long long>(texts.size()), spelling);
}

} // namespace lotsia::bench
