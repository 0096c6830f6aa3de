/** Given names and surnames of one origin, and what it is called in the figures. */
export interface Origin {
  readonly id: string;
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

function origin(id: string, given: string, surnames: string): Origin {
  return { id, given: listed(given), surnames: listed(surnames) };
}

function listed(names: string): readonly string[] {
  return names.split(',').map((name) => name.trim());
}

/**
 * Names to measure with, apart from those that the detector of names was trained on except where a people has too few
 * surnames to choose from. Those that are also plain words are in on purpose.
 */
export const ORIGINS: readonly Origin[] = [
  origin(
    'anglo',
    `Melody, Crystal, Destiny, Summer, Victor, Sterling, Chance, Drew, Gene, Sky, Dale, Olive, Hazel, Basil, Angel,
     Christian, Clay, Daisy, Glenn, Iris, Jasmine, Kenneth, Lance, Marina, Nathaniel, Rebecca, Stephanie, Theodore,
     Wade, Winifred`,
    `Bishop, Church, Field, Potter, Weaver, Savage, Lake, Rivers, Pope, Major, Page, Bond, Coffey, Archer, Fisher, Lamb,
     Nightingale, Pepper, Rush, Swift, Thorne, Underwood, Vance, Wheeler, Whitaker, Ashworth, Blackwell, Crabtree,
     Pennington, O'Malley`,
  ),
  origin(
    'hispanic',
    `Alma, Araceli, Beatriz, Cruz, Diego, Emilio, Estela, Fernando, Gerardo, Graciela, Inés, Joaquín, Lourdes, Maribel,
     Néstor, Ofelia, Pilar, Raúl, Refugio, Rocío, Santiago, Socorro, Tomás, Ximena, Yesenia, Zoraida`,
    `Acosta, Aguilar, Barragán, Bautista, Cárdenas, Contreras, Domínguez, Estrada, Figueroa, Galindo, Guerrero, Herrera,
     Juárez, Lozano, Maldonado, Mejía, Navarrete, Ocampo, Palacios, Quiñones, Rosales, Salazar, Tafoya, Uribe, Valdez,
     Yáñez, de la Rosa, Del Toro`,
  ),
  origin(
    'chinese',
    `Aiguo, Baozhu, Changming, Dongmei, Fenfang, Guiying, Haiyan, Jiahao, Kexin, Liwei, Mingxia, Ning, Peizhi, Qiuyue,
     Ruolan, Shihong, Tingting, Weiguo, Xiaodan, Yichen, Yuhan, Zhihao, Zixuan, Rong, Ping`,
    `Bai, Cai, Cui, Ding, Du, Fan, Feng, Fu, Gong, Hou, Jia, Jin, Lai, Lu, Meng, Pan, Qian, Qiu, Ren, Shao, Shen, Su,
     Tan, Wei, Xue, Yao, Yin, Yuan, Zou`,
  ),
  origin(
    'vietnamese',
    `Bich, Cuong, Chi, Diep, Diem, Dao, Giang, Hanh, Hieu, Hong, Khoa, Lien, My, Nga, Nhung, Oanh, Phuc, Quynh, Sang,
     Tien, Trinh, Tuyet, Uyen, Van, Vinh, Xuan, Yen, Thinh, Dat, Hai`,
    `Doan, Diep, Phung, Luu, Thach, Mac, Nghiem, Ninh, Quan, Tieu, Ton, Trang, Vien, Cung, Dam, Hua, Lac, Banh, Ung, Ta,
     Nguyen, Pham`,
  ),
  origin(
    'indian',
    `Aarav, Abhishek, Bhavana, Chandra, Dinesh, Esha, Farhan, Gayatri, Hemant, Indira, Jayesh, Kalyani, Lalitha, Mahesh,
     Naveen, Oviya, Parvati, Ramesh, Sandhya, Tejas, Uma, Vasudha, Yamini, Swati, Nikhil, Aditi`,
    `Acharya, Bajwa, Chaudhary, Deshpande, Dhillon, Ganguly, Hegde, Jadhav, Kulkarni, Lakhani, Mahajan, Naidu, Oberoi,
     Parekh, Raghavan, Sandhu, Sethi, Thakur, Upadhyay, Varma, Wadhwa, Yadav, Bhattacharya, Gowda, Chandrasekaran`,
  ),
  origin(
    'arabic',
    `Abeer, Adnan, Basma, Dalal, Emad, Ghada, Hisham, Intisar, Jumana, Karim, Lubna, Maysoon, Nabil, Osama, Qasim, Reem,
     Saad, Sawsan, Tahani, Umar, Wafa, Walid, Yahya, Zaki, Ziad, Hala`,
    `Abboud, Al-Masri, Al-Rashid, Bazzi, Chahine, Dabbagh, El-Amin, Fakhoury, Ghanem, Hariri, Issa, Jarrar, Kanaan,
     Lahoud, Masoud, Nassar, Obeid, Qasem, Rizk, Shalhoub, Tannous, Wehbe, Younis, Zogby, Karam`,
  ),
  origin(
    'westAfrican',
    `Adwoa, Akua, Amadou, Ayodele, Bintou, Chiamaka, Damilola, Ebele, Esi, Gbenga, Ibrahima, Jumoke, Kojo, Kunle, Lamine,
     Modou, Nnamdi, Ogechi, Penda, Rotimi, Sade, Temitope, Uche, Uzoamaka, Yetunde, Zikora`,
    `Abiodun, Achebe, Agyeman, Ankrah, Bangura, Camara, Danquah, Ekwueme, Fofana, Gyasi, Iheanacho, Jalloh, Koroma,
     Lawal, Mbaye, Nnadi, Obasi, Olawale, Onyekachi, Opoku, Quaye, Sarpong, Sesay, Touré, Ugwu, Yeboah`,
  ),
  origin(
    'slavic',
    `Aleksandra, Bogdan, Dariusz, Ekaterina, Fyodor, Grzegorz, Hryhoriy, Iwona, Jadwiga, Kazimierz, Lyubov, Miroslav,
     Nadezhda, Oleksiy, Przemysław, Radoslav, Stanisława, Tatiana, Valentyna, Vuk, Yaroslav, Zbigniew, Živko, Danuta`,
    `Antonov, Baranowski, Chernenko, Dragić, Fedorov, Grabowski, Hrabovsky, Ilić, Jankowski, Kravchuk, Lisowski, Melnyk,
     Nikolić, Orlov, Pawłowski, Romanenko, Savić, Sikorska, Tymoshenko, Urbański, Vasiliev, Vuković, Yurchenko, Zając,
     Zhukov`,
  ),
  origin(
    'hmong',
    `Bao, Chao, Dao, Fong, Gaonou, Hli, Ia, Jer, Kaying, Maiyer, Mee, Nou, Ntxhi, Paj, Phoua, Pang, Sia, Song, Teng,
     Thai, Touger, Vam, Xee, Yia, Zoua, Payeng`,
    `Vang, Xiong, Yang, Thao, Lor, Lee, Moua, Her, Vue, Cha, Hang, Kue, Lo, Chang, Khang, Saykao, Yaj, Vaj, Hawj, Muas,
     Tsheej, Chue`,
  ),
  origin(
    'korean',
    `Areum, Byung-hun, Chaewon, Daehyun, Eunkyung, Gyuri, Hyejin, Inho, Jaehoon, Jiyoung, Kyungmin, Miyoung, Nari,
     Seung-woo, Sang-hoon, Subin, Taehee, Woojin, Yejin, Yong-jae, Yeonhee, Sooyoung, Heejin, Minho`,
    `Bang, Byun, Cha, Chae, Chu, Chung, Eom, Gil, Hyun, Im, Jin, Ji, Kwak, Min, Myung, No, Pyo, Ryu, Sim, Sung, Um, Won,
     Yeo, Yeom, Yim, Yun, Kim, Lee, Park`,
  ),
  origin(
    'nativeAmerican',
    `Adahy, Ahyoka, Bidziil, Chenoa, Dyani, Etenia, Hanska, Honovi, Istas, Kachina, Lenmana, Maka, Nita, Ohanzee, Pavati,
     Rozene, Sahkyo, Sihu, Tadita, Tala, Waya, Wicahpi, Yansa, Chaska, Ayasha`,
    `Attakai, Bluehouse, Claw, Eaglefeather, Goldtooth, Hardrope, Ketchum, Nakai, Peshlakai, Quiver, Roanhorse,
     Silversmith, Spottedbear, Tapahonso, Tohe, Tsinajinnie, Warbonnet, Whitebull, Yellowhair, Zah, Nez, Begay`,
  ),
  origin(
    'polynesian',
    `Aleki, Hiapo, Ikaika, Kamalei, Kawika, Kiele, Leimomi, Luana, Mahina, Manaia, Moana, Nohea, Sefina, Siaosi, Talia,
     Tasi, Tui, Ululani, Vaea, Falefia, Kealani, Sosefina, Mataio, Lanakila`,
    `Afoa, Alapati, Fa'amausili, Fuamatu, Hoomalu, Ieremia, Kaawa, Kahale, Kaimuloa, Maiava, Moananu, Nohokai, Pulotu,
     Seiuli, Tauiliili, Tuala, Tuiolosega, Uluave, Vaifale, Wakapuna, Kapaona, Malietoa, Tuipulotu`,
  ),
];
